package dev.cairn.cli.text;

import dev.cairn.cli.text.Table.Cell;
import dev.cairn.cli.text.Table.Column;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.strength.feature.Lift;
import dev.cairn.strength.feature.Performance;
import dev.cairn.strength.overload.Confidence;
import dev.cairn.strength.overload.Flip;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.rule.Amounts;
import dev.cairn.strength.rule.Answered;
import dev.cairn.strength.rule.Move;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.Predicted;
import dev.cairn.trail.Input;
import java.util.List;
import java.util.stream.Stream;

/** A suggestion as a coach reads it: what to put on, why, and what would change it. */
public final class SuggestionText {
  private static final int WIDTH = 100;
  private static final int SESSIONS = 6;

  private final Suggestion suggestion;
  private final Ink ink;
  private final LoadUnit unit;
  private final StringBuilder text = new StringBuilder();

  public SuggestionText(Suggestion suggestion, Ink ink) {
    this.suggestion = suggestion;
    this.ink = ink;
    this.unit = suggestion.lifter().equipment().unit();
  }

  public String text() {
    head();
    sides();
    path();
    confidence();
    flips();
    sessions();
    return text.toString();
  }

  private void head() {
    String whom = suggestion.lifter().name() + ", " + suggestion.situation().exercise().name();
    text.append(whom + ", " + suggestion.situation().moment().toLocalDate()).append("\n\n");
    text.append(ink.bold(sets(suggestion.load(), suggestion.repsFrom(), suggestion.repsTo())));
    text.append(plates()).append("\n\n");
    text.append(Prose.PAGE.set("", "", suggestion.reason())).append('\n');
  }

  private String plates() {
    if (suggestion.rounded().plates().isEmpty()) {
      return "";
    }
    List<String> plates =
        suggestion.rounded().plates().stream().map(plate -> Amounts.plain(plate.in(unit))).toList();
    boolean bar = suggestion.situation().exercise().movement() == Movement.BARBELL;
    return "   " + (bar ? "each side " : "on the belt ") + String.join(" + ", plates);
  }

  private String sets(Mass load, int from, int to) {
    int sets = suggestion.situation().prescription().sets();
    return sets + " x " + set(load, from, to);
  }

  private String set(Mass load, int from, int to) {
    boolean timed = suggestion.situation().exercise().movement() == Movement.TIMED;
    String reps = from == to ? String.valueOf(to) : from + "-" + to;
    String with = Amounts.with(suggestion.situation().exercise(), load, unit);
    return reps + (timed ? " s" : "") + " at " + with;
  }

  private void sides() {
    Table table = new Table(List.of(Column.WORDS, Column.WORDS, Column.WORDS));
    Move rule = suggestion.rule().move();
    row(table, "Rule", set(rule.load(), rule.repsFrom(), rule.repsTo()), rule.calculation());
    row(table, "Model", model(), modelWords());
    String blend = Amounts.of(suggestion.blend().load(), unit);
    boolean counts = suggestion.blend().modelCounts();
    row(table, "Blend", counts ? blend : "as the rule", counts ? suggestion.blend().words() : "");
    String limits = suggestion.blend().limits();
    String put = set(suggestion.load(), suggestion.repsFrom(), suggestion.repsTo());
    row(table, "Rounded", put, limits);
    text.append(table.text(WIDTH)).append('\n');
  }

  private static void row(Table table, String... cells) {
    table.add(Stream.of(cells).map(Cell::plain).toList());
  }

  private String model() {
    return suggestion.model() instanceof Predicted predicted
        ? Amounts.of(predicted.load(), unit)
        : "silent";
  }

  private String modelWords() {
    return switch (suggestion.model()) {
      case Scored.Silent silent -> "";
      case Predicted predicted ->
          Amounts.plain(predicted.low().in(unit))
              + " to "
              + Amounts.of(predicted.high(), unit)
              + (", error " + Amounts.of(predicted.model().error(), unit))
              + (", repeating the last " + Amounts.of(predicted.model().repeatLastError(), unit));
    };
  }

  private void path() {
    text.append("Questions").append('\n');
    for (Answered each : suggestion.rule().answered()) {
      String mark = each.taken() ? ink.bold("  > ") : "    ";
      text.append(mark).append(each.node().question()).append(' ').append(answer(each));
      text.append('\n');
      if (each.taken() || each.unknown()) {
        details(each);
      }
    }
    text.append('\n');
  }

  private String answer(Answered each) {
    String answer =
        switch (each.truth()) {
          case TRUE -> "yes";
          case FALSE -> "no";
          case UNKNOWN -> "not known";
        };
    Move would = each.would();
    String then = set(would.load(), would.repsFrom(), would.repsTo());
    String asked = each.asked() ? answer : "not asked, would be " + answer;
    return each.taken() ? asked + ": " + then : asked + " (yes: " + then + ")";
  }

  private void details(Answered each) {
    for (Input input : each.inputs()) {
      String line = input.name() + ": " + input.value() + " (" + input.from() + ")";
      text.append(Prose.PAGE.set("        ", "          ", line));
    }
    if (each.taken()) {
      String evidence =
          each.node().reason()
              + (" Evidence, grade " + each.node().evidence().grade())
              + (": " + each.node().evidence().citation() + ".");
      text.append(Prose.PAGE.set("        ", "        ", evidence));
    }
  }

  private void confidence() {
    Confidence confidence = suggestion.confidence();
    text.append("Confidence ").append(confidence.level().word());
    text.append(", ").append(Amounts.plain(confidence.share())).append('\n');
    for (Confidence.Check check : confidence.checks()) {
      text.append(check.met() ? "    yes  " : "    no   ").append(check.words()).append('\n');
    }
    text.append('\n');
  }

  private void flips() {
    if (suggestion.flips().isEmpty()) {
      return;
    }
    text.append("What would change it\n");
    for (Flip flip : suggestion.flips()) {
      Move then = flip.then();
      String line = flip.what() + ": " + set(then.load(), then.repsFrom(), then.repsTo());
      text.append(Prose.PAGE.set("    ", "      ", line));
    }
    text.append('\n');
  }

  private void sessions() {
    Table table =
        new Table(
            List.of(Column.WORDS, Column.FIGURES, Column.FIGURES, Column.FIGURES, Column.FIGURES));
    row(table, "Top set", unit.symbol(), "reps", "RPE", "e1RM");
    List<Performance> done = suggestion.situation().done();
    for (Performance each : done.subList(0, Math.min(SESSIONS, done.size())).reversed()) {
      Lift top = each.top();
      row(
          table,
          each.start().toLocalDate().toString(),
          Amounts.plain(top.load().in(unit)),
          String.valueOf(top.count()),
          or(top.rpe()),
          or(Mass.ofKilograms(top.oneRepMax()).in(unit), top.oneRepMax()));
    }
    text.append(table.text(WIDTH));
  }

  private static String or(double value) {
    return or(value, value);
  }

  private static String or(double value, double known) {
    return Double.isNaN(known) ? "-" : Amounts.plain(Math.round(value * 10) / 10.0);
  }
}
