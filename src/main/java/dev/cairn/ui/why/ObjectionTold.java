package dev.cairn.ui.why;

import dev.cairn.engine.whatif.Counterfactual;
import dev.cairn.engine.whatif.WhyNot;
import dev.cairn.model.Grid;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why it is not the value that a coach expected.
 *
 * @param wanted the value as the plan would write it
 * @param said what the plan says to it
 * @param ways what would make it so
 * @param nearest the change that comes nearest where nothing makes it so
 */
public record ObjectionTold(
    String wanted, List<String> said, List<ChangeLine> ways, @Nullable ChangeLine nearest) {
  private static final Words WORDS = Words.of(ObjectionTold.class);
  private static final Pattern FIGURE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)( ?(?:km|mi))?");
  private static final BigDecimal KM_OF_A_MILE = new BigDecimal("1.609344");
  private static final List<String> KINDS =
      List.of(
          "run.easy",
          "run.recovery",
          "run.long",
          "run.steady",
          "run.tempo",
          "run.intervals",
          "run.hills",
          "run.race_pace",
          "run.race",
          "run.rest",
          "run.cross_training");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public ObjectionTold {
    said = List.copyOf(said);
    ways = List.copyOf(ways);
  }

  static ObjectionTold of(Asking.Objection objection, Figures figures) {
    Shown shown = new Shown(figures, WORDS);
    WhyNot answer = objection.answer();
    Decision asked = answer.decision();
    List<String> said = new ArrayList<>(objection.remarks());
    said.add(said(answer, shown));
    if (!answer.decided() && answer.ways().isEmpty()) {
      said.add(WORDS.text("objection.none"));
    }
    Counterfactual nearest = answer.nearest();
    return new ObjectionTold(
        shown.prose(answer.wanted()),
        said,
        answer.ways().stream().map(way -> ChangeLine.of(way, asked, shown, WORDS)).toList(),
        nearest == null ? null : ChangeLine.of(nearest, asked, shown, WORDS));
  }

  private static String said(WhyNot answer, Shown shown) {
    if (answer.decided()) {
      return WORDS.text("objection.decided");
    }
    Alternative considered = answer.considered();
    return considered == null
        ? WORDS.text("objection.unweighed", shown.prose(answer.wanted()))
        : WORDS.text(
            "objection.considered",
            shown.prose(considered.option()),
            shown.prose(considered.whyRejected()));
  }

  /**
   * What a coach typed, as the plan writes it: figures read in the coach's unit become those of the
   * plan's grid.
   */
  static String wanted(String typed, Decision asked, Units units) {
    String plain = inEnglish(typed.strip().toLowerCase(Locale.ROOT));
    String number = Language.plain(plain);
    Matcher figure = FIGURE.matcher(number);
    boolean distance = asked.value().endsWith(" km") || asked.value().endsWith(" mi");
    if (!distance || !figure.matches()) {
      return asked.id().endsWith(".type") ? plain.replace(' ', '_').replace('-', '_') : plain;
    }
    String unit = figure.group(2) == null ? units.distance() : figure.group(2).strip();
    Grid grid = asked.value().endsWith(" mi") ? Grid.MI : Grid.KM;
    BigDecimal value = new BigDecimal(figure.group(1));
    if (unit.equals("mi") && grid == Grid.KM) {
      return halves(value.multiply(KM_OF_A_MILE), TWO) + " km";
    }
    if (unit.equals("km") && grid == Grid.MI) {
      BigDecimal miles = value.divide(KM_OF_A_MILE, 6, RoundingMode.HALF_UP);
      return halves(miles, TWO.multiply(TWO)) + " mi";
    }
    return value.toPlainString() + " " + unit;
  }

  /** A kind of run or week as it is called here, as the plan calls it. */
  private static String inEnglish(String typed) {
    for (String key : KINDS) {
      if (WORDS.text(key).toLowerCase(Locale.ROOT).equals(typed)) {
        return key.substring(key.indexOf('.') + 1);
      }
    }
    return typed;
  }

  /** The nearest step of so many to the unit. */
  private static String halves(BigDecimal value, BigDecimal steps) {
    return value.multiply(steps).setScale(0, RoundingMode.HALF_UP).divide(steps).toPlainString();
  }
}
