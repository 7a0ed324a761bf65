package dev.cairn.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A decision in one sentence, as a coach would say it to an athlete. */
public final class Spoken {
  private static final int FEW = 3;
  private static final int SHORT = 120;
  private static final Pattern FIRST_WORD_CAPITAL = Pattern.compile("[A-Z][a-z ].*");
  private static final Pattern CLAUSE = Pattern.compile(": ([^:]+) decides\\b");
  private static final Pattern WORD = Pattern.compile("[^a-z]+");
  private static final List<String> COMMON = List.of("run", "week", "the");

  private Spoken() {}

  public static String sentence(Decision decision) {
    String rather = ratherThan(decision);
    boolean said = clause(decision) != null && !rather.isEmpty();
    return decision.what() + (said ? "" : because(decision)) + rather + ".";
  }

  private static String because(Decision decision) {
    return switch (decision.source()) {
      case Source.Template template -> "; the rule: " + inside(template.rule());
      case Source.Formula _ -> from(decision);
      case Source.Modifier modifier ->
          ", because of "
              + decision.inputs().stream()
                  .filter(input -> input.from().startsWith(Input.FACT))
                  .map(input -> input.name() + " (" + input.value() + ")")
                  .collect(Collectors.joining(", "))
              + ": "
              + inside(withoutEnd(modifier.reason()));
      case Source.CoachRule rule ->
          ", as "
              + rule.sourceCoach()
              + (rule.sourceCoach().contains(", ") ? " rule: " : " rules: ")
              + inside(rule.ruleText());
      case Source.Learned learned ->
          ", as learned from "
              + learned.trainingDataSize()
              + " runners and "
              + (learned.coachApproved() ? "approved by a coach" : "not yet approved by a coach");
    };
  }

  /** The one input whose value was taken over, else the first few that went in. */
  private static String from(Decision decision) {
    Input decides = decides(decision);
    if (decides != null && clause(decision) == null) {
      return ", because " + named(decides) + " decides";
    }
    if (decision.inputs().isEmpty()) {
      return "";
    }
    return ", worked out from "
        + decision.inputs().stream()
            .sorted(Comparator.comparing(Input::fromDecision).reversed())
            .limit(FEW)
            .map(input -> input.name() + " (" + input.value() + ")")
            .collect(Collectors.joining(", "));
  }

  /** "the growth limit"; a modifier goes by the name that its pack gave it. */
  private static String named(Input input) {
    return input.from().startsWith("modifier.")
        ? "the modifier \"" + input.name() + "\""
        : (input.fromDecision() ? "the " : "") + input.name();
  }

  /**
   * The one input that the decision itself says decides, else the one that has the decided value
   * itself; null where none or several do. Of coaches' answers all count alike.
   */
  public static @Nullable Input decides(Decision decision) {
    boolean pooled = decision.id().startsWith(AgreedTrail.PREFIX);
    if (pooled || !(decision.source() instanceof Source.Formula)) {
      return null;
    }
    String clause = clause(decision);
    if (clause != null) {
      return named(clause, decision.inputs());
    }
    List<Input> same =
        decision.inputs().stream()
            .filter(input -> Figure.same(input.value(), decision.value()))
            .toList();
    return same.size() == 1 ? same.getFirst() : null;
  }

  /** "longest of 30 days 16 + 1.6 km" where that is said to decide; else null. */
  private static @Nullable String clause(Decision decision) {
    Matcher clause = CLAUSE.matcher(decision.what());
    return clause.find() ? clause.group(1).toLowerCase(Locale.ROOT) : null;
  }

  /** The input that shares most words with a clause. */
  private static @Nullable Input named(String clause, List<Input> inputs) {
    List<String> words = words(clause);
    Input best = null;
    long most = 0;
    for (Input input : inputs) {
      long shared = words(input.name()).stream().filter(words::contains).count();
      if (shared > most) {
        most = shared;
        best = input;
      }
    }
    return best;
  }

  /** The words that tell one input from another. */
  private static List<String> words(String text) {
    return WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 2 && !COMMON.contains(word))
        .toList();
  }

  /** The nearest other choice; a list of what was merely asked is none. */
  private static String ratherThan(Decision decision) {
    List<Alternative> alternatives = decision.alternatives();
    if (alternatives.isEmpty() || alternatives.size() > FEW + 1) {
      return "";
    }
    Alternative first = alternatives.getFirst();
    if (decision.what().contains(first.whyRejected())) {
      return ", so not " + first.option();
    }
    String rejected = "; not " + first.option() + ": " + inside(first.whyRejected());
    return rejected.length() > SHORT ? "" : rejected;
  }

  private static String withoutEnd(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** A sentence in the middle of another; names and abbreviations keep their capital. */
  private static String inside(String text) {
    return FIRST_WORD_CAPITAL.matcher(text).matches()
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
