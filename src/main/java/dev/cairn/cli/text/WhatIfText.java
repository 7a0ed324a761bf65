package dev.cairn.cli.text;

import dev.cairn.engine.whatif.Change;
import dev.cairn.engine.whatif.Change.Kind;
import dev.cairn.engine.whatif.Counterfactual;
import dev.cairn.engine.whatif.WhatIf;
import dev.cairn.engine.whatif.WhyNot;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.DecisionName;
import dev.cairn.trail.Input;
import dev.cairn.trail.Spoken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** What would change a value, and why it is not another, as a coach reads it. */
public final class WhatIfText {
  private static final int MOST_TOLD = 10;
  private static final int MOST_RULES = 6;
  private static final int MOST_WITHOUT = 5;

  private final Ink ink;
  private final StringBuilder text = new StringBuilder();

  public WhatIfText(Ink ink) {
    this.ink = ink;
  }

  public String whatIf(List<WhatIf> questions) {
    for (WhatIf question : questions) {
      heading(question.decision().id(), question.decision().value());
      answer(question);
    }
    return text.toString();
  }

  private void answer(WhatIf question) {
    WhatIf.Answer answer = question.changes();
    changes("What would change it", told(answer.changes(), false), MOST_TOLD);
    changes("What another rule would make of it", told(answer.changes(), true), MOST_RULES);
    without(answer, question);
    if (answer.untried() > 0) {
      set("  ", answer.untried() + " things further from it were not tried.");
    }
  }

  /** One change of each thing, as far as it goes; where it is clear, what holds the value. */
  private void without(WhatIf.Answer answer, WhatIf question) {
    SequencedMap<String, String> tried = new LinkedHashMap<>();
    for (Change change : answer.without()) {
      if (change.kind() != Kind.RULE) {
        tried.putIfAbsent(change.field(), inside(change.words()));
      }
    }
    if (tried.isEmpty()) {
      return;
    }
    String few = String.join("; ", tried.sequencedValues().stream().limit(MOST_WITHOUT).toList());
    Input decides = Spoken.decides(question.decision());
    set(
        "  ",
        "It stays "
            + question.decision().value().replace('_', ' ')
            + " "
            + few
            + more(tried.size() - MOST_WITHOUT)
            + (decides == null ? "." : ": " + decides.name() + " decides."));
  }

  private static List<Counterfactual> told(List<Counterfactual> changes, boolean rules) {
    return changes.stream().filter(found -> (found.change().kind() == Kind.RULE) == rules).toList();
  }

  private void changes(String title, List<Counterfactual> changes, int most) {
    if (changes.isEmpty()) {
      return;
    }
    set("  ", ink.bold(title));
    changes.stream().limit(most).forEach(found -> set("    ", found.sentence()));
    int left = changes.size() - most;
    if (left > 0) {
      set("    ", ink.faint(left + " more; --json has them all."));
    }
  }

  private static String more(int left) {
    return left > 0 ? "; the same with " + left + " others" : "";
  }

  /** "With speedwork" in the middle of a sentence. */
  private static String inside(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  public String whyNot(List<WhyNot> answers) {
    for (WhyNot answer : answers) {
      heading(answer.decision().id(), answer.decision().value());
      answer(answer);
    }
    return text.toString();
  }

  private void answer(WhyNot answer) {
    if (answer.decided()) {
      set("  ", "That is what was decided.");
      return;
    }
    Alternative considered = answer.considered();
    if (considered != null) {
      set("  ", "Not " + considered.option() + ": " + considered.whyRejected() + ".");
    } else {
      set("  ", answer.wanted() + " was not among the values that were weighed.");
    }
    changes("What would make it so", told(answer.ways(), false), MOST_TOLD);
    changes(
        "What forbids it; by another rule it would be so", told(answer.ways(), true), MOST_RULES);
    if (answer.ways().isEmpty()) {
      set("  ", "No single fact, wish, rule or modifier that was tried makes it so.");
      Counterfactual nearest = answer.nearest();
      if (nearest != null) {
        set("  ", "The nearest: " + inside(nearest.sentence()));
      }
    }
  }

  private void heading(String decisionId, String value) {
    String name = DecisionName.of(decisionId);
    text.append(text.isEmpty() ? "" : "\n");
    set(
        "",
        name.substring(0, 1).toUpperCase(Locale.ROOT)
            + name.substring(1)
            + " is "
            + ink.bold(value.replace('_', ' '))
            + ".");
  }

  private void set(String margin, String paragraph) {
    text.append(Prose.PAGE.set(margin, margin + "  ", paragraph));
  }
}
