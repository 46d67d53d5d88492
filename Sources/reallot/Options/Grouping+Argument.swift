// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Reporting

extension ComparisonReport.Grouping: ExpressibleByArgument {}
