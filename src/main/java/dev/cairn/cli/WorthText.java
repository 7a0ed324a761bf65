package dev.cairn.cli;

import dev.cairn.cli.ModelWorth.Mean;
import dev.cairn.cli.ModelWorth.OfLifter;
import dev.cairn.cli.ModelWorth.Tables;
import dev.cairn.cli.ModelWorth.Voice;
import dev.cairn.cli.text.Figures;
import java.util.List;
import java.util.Locale;

/** What models are worth, as a terminal shows it. */
final class WorthText {
  private static final int ENOUGH_LIFTERS = 10;

  private final StringBuilder text = new StringBuilder();

  /**
   * @param model which one is in force
   */
  String text(ModelWorth worth, String model) {
    line("Model: " + model + ".");
    line("Error: kilograms between what was foretold and the top set of the next session.");
    for (OfLifter lifter : worth.lifters()) {
      line("");
      line(lifter.name() + ": " + counted(lifter.tables()) + failed(lifter.failed()));
      table(lifter.tables().overBlocks());
    }
    if (worth.lifters().size() > 1) {
      line("");
      line("All " + worth.lifters().size() + ": " + counted(worth.all()));
      line("Drawn by lifters" + few(worth.lifters().size()));
      table(worth.all().overLifters());
      line("Drawn by blocks of ten sessions: what these lifters might have shown in other weeks.");
      table(worth.all().overBlocks());
    }
    return text.toString();
  }

  private static String counted(Tables tables) {
    String silent =
        tables.silent() == 0
            ? ""
            : ", on " + Figures.grouped(tables.silent()) + " more it was silent";
    return Figures.grouped(tables.sessions())
        + " sessions on which the model spoke"
        + silent
        + "; "
        + Math.round(100 * tables.within())
        + " % inside its interval";
  }

  private static String failed(int failed) {
    return failed == 0 ? "" : "; " + failed + " left out, their heaviest load failed";
  }

  private static String few(int lifters) {
    return lifters < ENOUGH_LIFTERS
        ? ": with " + lifters + " lifters this says nothing about others."
        : ": what other lifters might have shown.";
  }

  private void table(List<Voice> voices) {
    if (voices.isEmpty()) {
      line("  nothing to compare");
      return;
    }
    line("                    error   95 %               less than repeating   95 %");
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      String gain =
          i == 0
              ? ""
              : String.format(
                  Locale.ROOT, "  %+19.3f   %s", voice.gain().value(), ends(voice.gain()));
      line(
          String.format(
                  Locale.ROOT,
                  "  %-16s %6.3f   %-16s",
                  voice.name(),
                  voice.error().value(),
                  ends(voice.error()))
              + gain);
    }
  }

  private static String ends(Mean mean) {
    return String.format(Locale.ROOT, "%.3f to %.3f", mean.low(), mean.high());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
