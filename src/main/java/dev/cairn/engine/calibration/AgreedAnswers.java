package dev.cairn.engine.calibration;

import dev.cairn.engine.brief.Words;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.Bell;
import dev.cairn.pack.origin.Given;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Together;
import dev.cairn.trail.AgreedTrail;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answers of a meeting as decisions of a plan: each coach's curve, and all of them together.
 */
final class AgreedAnswers {
  private final Agreed agreed;
  private final Grounds.Meeting meeting;
  private final List<Given> answers;

  private AgreedAnswers(Agreed agreed, Grounds.Meeting meeting) {
    this.agreed = agreed;
    this.meeting = meeting;
    this.answers = meeting.counting().stream().filter(one -> !one.values().isEmpty()).toList();
  }

  static void record(Agreed agreed, Grounds.Meeting meeting, Trail trail) {
    AgreedAnswers all = new AgreedAnswers(agreed, meeting);
    String rule = agreed.provenance().rule();
    switch (meeting.judged()) {
      case Grounds.Ranges ranges -> {
        for (int at = 0; at < ranges.curves().size(); at++) {
          int coach = at;
          trail.record(AgreedTrail.coach(rule, at + 1), id -> all.curve(id, ranges, coach));
        }
        trail.record(AgreedTrail.together(rule), id -> all.pool(id, ranges));
      }
      case Grounds.Pairs pairs ->
          trail.record(AgreedTrail.together(rule), id -> all.pairs(id, pairs));
      case Grounds.Words _, Grounds.Marks _ -> {}
    }
  }

  /** What answers come to; words come to no number. */
  static Optional<String> value(Grounds.Judged judged) {
    return switch (judged) {
      case Grounds.Ranges ranges -> Optional.of(two(ranges.pool().median()));
      case Grounds.Pairs pairs -> Optional.of(Words.number(pairs.factor()));
      case Grounds.Words _, Grounds.Marks _ -> Optional.empty();
    };
  }

  private Decision curve(String id, Grounds.Ranges ranges, int at) {
    Bell bell = ranges.curves().get(at);
    String reason = answers.get(at).reason();
    String what =
        capital(coach(at))
            + (" puts it at " + number(bell.p50()) + ", eight times of ten between ")
            + (two(bell.p10()) + " and " + number(bell.p90()))
            + (reason.isBlank() ? "" : ": " + Words.withoutEnd(reason));
    String calculation =
        (bell.firstName() + " " + Words.number(bell.first()) + ", ")
            + (bell.secondName() + " " + Words.number(bell.second()))
            + ("; P10 " + two(bell.p10()) + ", P50 " + two(bell.p50()))
            + (", P90 " + two(bell.p90()));
    return new Decision(
        id,
        DecisionType.MODIFICATION,
        what,
        two(bell.p50()),
        new Source.Formula(
            bell.spoken(),
            "the curve nearest to the answer, brought to a sureness of 80 %",
            calculation),
        inputs(bell, at),
        List.of());
  }

  private List<Input> inputs(Bell bell, int at) {
    Given answer = answers.get(at);
    String curve = place("curves/" + (at + 1));
    String given = place("answers/" + (at + 1));
    return List.of(
        new Input("lowest", Words.number(answer.values().get(0)), given),
        new Input("best", Words.number(answer.values().get(1)), given),
        new Input("highest", Words.number(answer.values().get(2)), given),
        new Input("how sure", answer.sureness() + " %", given),
        new Input(AgreedTrail.CURVE, bell.family().replace('_', '-'), curve),
        new Input(bell.firstName(), exact(bell.first()), curve),
        new Input(bell.secondName(), exact(bell.second()), curve),
        new Input(AgreedTrail.LEAST, Words.number(meeting.least()), place("question")),
        new Input(AgreedTrail.MOST, Words.number(meeting.most()), place("question")));
  }

  private Decision pool(String id, Grounds.Ranges ranges) {
    Together pool = ranges.pool();
    List<Input> inputs = new ArrayList<>();
    for (int at = 0; at < ranges.curves().size(); at++) {
      String median = two(ranges.curves().get(at).p50());
      String from = AgreedTrail.coach(agreed.provenance().rule(), at + 1);
      inputs.add(new Input(coach(at), median, from));
    }
    inputs.add(new Input(AgreedTrail.BAND_FROM, two(pool.p10()), place("pool")));
    inputs.add(new Input(AgreedTrail.BAND_TO, two(pool.p90()), place("pool")));
    String what =
        ranges.curves().size()
            + (" coaches together put it at " + number(pool.median()) + ", eight times of ten")
            + (" between " + two(pool.p10()) + " and " + number(pool.p90()));
    return new Decision(
        id,
        DecisionType.MODIFICATION,
        what,
        two(pool.median()),
        new Source.Formula(
            "all curves together",
            "everybody counts alike; half of what they hold likely lies below the number",
            calculation(pool)),
        inputs,
        List.of());
  }

  private static String calculation(Together pool) {
    List<Double> without = pool.withoutEach().stream().sorted().toList();
    return ("median " + two(pool.median()))
        + ("; band P10 " + two(pool.p10()) + " to P90 " + two(pool.p90()))
        + ("; the coaches' own medians " + two(pool.leastMedian()))
        + (" to " + two(pool.greatestMedian()))
        + ("; with any one coach left out " + two(without.getFirst()))
        + (" to " + two(without.getLast()));
  }

  private Decision pairs(String id, Grounds.Pairs pairs) {
    List<Input> inputs = new ArrayList<>();
    for (int at = 0; at < answers.size(); at++) {
      StringBuilder said = new StringBuilder();
      for (int level = 0; level < pairs.levels().size(); level++) {
        said.append(said.isEmpty() ? "" : ", ");
        said.append(number(answers.get(at).values().get(level)));
        said.append(" at ").append(Words.number(pairs.levels().get(level)));
      }
      inputs.add(new Input(coach(at), said.toString(), place("answers/" + (at + 1))));
    }
    String factor = Words.number(pairs.factor());
    String what =
        answers.size()
            + (" coaches change something from " + pairs.fact() + " " + Words.number(pairs.level()))
            + (" on, to " + factor + " of what they give otherwise");
    String calculation =
        "median " + factor + "; the coaches' own factors " + Words.number(pairs.least()) + " to ";
    return new Decision(
        id,
        DecisionType.MODIFICATION,
        what,
        factor,
        new Source.Formula(
            "runners who differ in one thing",
            "from the level on at which coaches give less; the median of their factors",
            calculation + Words.number(pairs.most())),
        inputs,
        List.of());
  }

  private String place(String part) {
    return Input.PACK + agreed.pack().id() + "#" + part;
  }

  private static String coach(int at) {
    return "coach " + (at + 1);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** With what it is counted in. */
  private String number(double value) {
    String number = two(value);
    return switch (meeting.measure()) {
      case "percent" -> number + " %";
      case "factor", "count" -> number;
      default -> number + " " + meeting.measure();
    };
  }

  /** What was calculated, no finer than coaches think. */
  private static String two(double number) {
    return Words.number(Math.rint(number * 100) / 100);
  }

  /** All that was kept, so that the curve can be drawn again. */
  private static String exact(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
