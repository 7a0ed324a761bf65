package dev.cairn.ui.why;

import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionName;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a value was worked out, as it was recorded; figures that other decisions gave lead to them.
 *
 * @param rule the formula or the rule in words
 */
public record Calculation(String name, String rule, List<List<Piece>> lines, List<Piece> from) {
  private static final Pattern NUMBER = Pattern.compile("\\d+:\\d\\d(?::\\d\\d)?|\\d+(?:\\.\\d+)?");
  private static final Pattern SECONDS = Pattern.compile("(\\d+) s/(km|mi)");
  private static final Pattern RECKONED = Pattern.compile(" [x/+-] |[(^]");
  private static final int MINUTE = 60;

  public Calculation {
    lines = List.copyOf(lines);
    from = List.copyOf(from);
  }

  /**
   * Some text, and what it leads to: a decision, or a fact or pack data as inputs name them.
   *
   * @param spoken what the link leads to, for those who do not see where it stands
   */
  public record Piece(String text, @Nullable String opens, String spoken) {
    static Piece plain(String text) {
      return new Piece(text, null, text);
    }
  }

  static Calculation of(Decision decision, Shown shown) {
    return switch (decision.source()) {
      case Source.Formula formula ->
          new Calculation(
              shown.prose(formula.name()),
              shown.prose(formula.formula()),
              lines(formula.calculation(), decision.inputs()),
              from(decision.inputs(), shown));
      case Source.Template template ->
          said(shown.prose(template.name()), shown.prose(template.rule()), decision, shown);
      case Source.Modifier modifier ->
          said(shown.prose(modifier.name()), shown.prose(modifier.adjustment()), decision, shown);
      case Source.CoachRule rule ->
          said(rule.ruleId(), shown.prose(rule.ruleText()), decision, shown);
      case Source.Learned learned ->
          said(learned.modelVersion(), learned.supportingEvidence(), decision, shown);
    };
  }

  private static Calculation said(String name, String rule, Decision decision, Shown shown) {
    return new Calculation(name, rule, List.of(), from(decision.inputs(), shown));
  }

  /** Whether there is more than a rule in words. */
  public boolean worked() {
    return !lines.isEmpty();
  }

  /** The decisions that went in, each once. */
  private static List<Piece> from(List<Input> inputs, Shown shown) {
    List<Piece> from = new ArrayList<>();
    for (Input input : inputs) {
      if (input.fromDecision()) {
        from.add(new Piece(shown.prose(input.name()), input.from(), DecisionName.of(input.from())));
      }
    }
    return from;
  }

  private static List<List<Piece>> lines(String calculation, List<Input> inputs) {
    List<Input> open = new ArrayList<>(inputs);
    List<List<Piece>> lines = new ArrayList<>();
    for (String line : calculation.split("; ", -1)) {
      lines.add(pieces(line, inputs, open));
    }
    return lines;
  }

  private static List<Piece> pieces(String line, List<Input> inputs, List<Input> open) {
    List<Piece> pieces = new ArrayList<>();
    Matcher number = NUMBER.matcher(line);
    int told = 0;
    while (number.find()) {
      Input input = result(line, number.start()) ? null : fitting(line, number, inputs, open);
      if (input != null) {
        if (number.start() > told) {
          pieces.add(Piece.plain(line.substring(told, number.start())));
        }
        String name = input.fromDecision() ? DecisionName.of(input.from()) : input.name();
        String spoken = name + ", " + input.value();
        pieces.add(new Piece(number.group(), input.from(), spoken));
        told = number.end();
      }
    }
    pieces.add(Piece.plain(line.substring(told)));
    return pieces;
  }

  /** What stands behind "=" came out of what was reckoned before it, it did not go in. */
  private static boolean result(String line, int at) {
    String before = line.substring(0, at).stripTrailing();
    return before.endsWith("so") || (before.endsWith("=") && RECKONED.matcher(before).find());
  }

  /** Of inputs with the same figure each takes its turn. */
  private static @Nullable Input fitting(
      String line, Matcher number, List<Input> inputs, List<Input> open) {
    for (List<Input> among : List.of(open, inputs)) {
      for (Input input : among) {
        if (fits(line, number, input.value())) {
          open.remove(input);
          return input;
        }
      }
    }
    return null;
  }

  private static boolean fits(String line, Matcher number, String value) {
    Matcher own = NUMBER.matcher(paced(value));
    if (!own.find() || !same(own.group(), number.group())) {
      return false;
    }
    boolean percent = paced(value).substring(own.end()).startsWith(" %");
    return percent == line.substring(number.end()).startsWith(" %");
  }

  private static boolean same(String one, String other) {
    return one.contains(":") || other.contains(":")
        ? one.equals(other)
        : Double.parseDouble(one) == Double.parseDouble(other);
  }

  /** "6:31" of "391 s/km". */
  private static String paced(String value) {
    Matcher seconds = SECONDS.matcher(value);
    if (!seconds.matches()) {
      return value;
    }
    int all = Integer.parseInt(seconds.group(1));
    return String.format(Locale.ROOT, "%d:%02d", all / MINUTE, all % MINUTE);
  }
}
