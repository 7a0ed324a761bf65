package dev.cairn.engine.allocation;

import dev.cairn.engine.volume.Growth;
import dev.cairn.pack.ShareBand;
import org.jspecify.annotations.Nullable;

/** The bands of one week in whole steps, and what is wished inside them. */
public record Shares(
    int longLow, int longHigh, int longWish, int qualityLow, int qualityHigh, int qualityWish) {

  public static Shares of(@Nullable ShareBand band, int total) {
    if (band == null) {
      return new Shares(0, total, total, 0, total, 0);
    }
    ShareBand.Band quality = band.quality();
    return new Shares(
        up(total, band.longRun().low()),
        Growth.share(total, band.longRun().high()),
        middle(total, band.longRun()),
        quality == null ? 0 : up(total, quality.low()),
        quality == null ? total : Growth.share(total, quality.high()),
        quality == null ? 0 : middle(total, quality));
  }

  private static int up(int total, double percent) {
    return (int) Math.ceil(total * percent / 100 - 1e-9);
  }

  private static int middle(int total, ShareBand.Band band) {
    return (int) Math.floor(total * band.middle() / 100 + 0.5);
  }

  public Shares wishing(int longRun) {
    return new Shares(longLow, longHigh, longRun, qualityLow, qualityHigh, qualityWish);
  }
}
