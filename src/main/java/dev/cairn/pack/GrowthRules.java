package dev.cairn.pack;

/**
 * How weekly totals may grow and fall.
 *
 * @param maxIncreasePercent weekly growth over the last full week
 * @param hardCeilingPercent never above this share of the last full week
 * @param addedKmPerRun never more than this per run day above the last full week
 * @param inconsistentStartPercent share of current volume to start with below {@code
 *     consistentWeeksNeeded}
 * @param cutbackPercent how much a cutback takes off, inside low and high
 * @param cutbackEvery every how many weeks
 * @param noCutbackBelowWeeks shorter plans have none
 * @param maxFullWeeksInRow full weeks in a row, holds included
 */
public record GrowthRules(
    double maxIncreasePercent,
    double hardCeilingPercent,
    double addedKmPerRun,
    double inconsistentStartPercent,
    int consistentWeeksNeeded,
    double cutbackPercent,
    double cutbackLowPercent,
    double cutbackHighPercent,
    int cutbackEvery,
    int noCutbackBelowWeeks,
    int maxFullWeeksInRow,
    double peakRoundingKm) {
  /** More than anybody can grow. */
  private static final double ENDLESS = 100_000;

  /** The same without any limit on growth. */
  public GrowthRules unlimited() {
    return changed(ENDLESS, ENDLESS, ENDLESS, noCutbackBelowWeeks);
  }

  public GrowthRules withoutCutbacks() {
    return changed(maxIncreasePercent, hardCeilingPercent, addedKmPerRun, Integer.MAX_VALUE);
  }

  private GrowthRules changed(double increase, double ceiling, double perRun, int cutbacksFrom) {
    return new GrowthRules(
        increase,
        ceiling,
        perRun,
        inconsistentStartPercent,
        consistentWeeksNeeded,
        cutbackPercent,
        cutbackLowPercent,
        cutbackHighPercent,
        cutbackEvery,
        cutbacksFrom,
        maxFullWeeksInRow,
        peakRoundingKm);
  }
}
