package dev.cairn.ui.why;

import dev.cairn.engine.whatif.Change;
import dev.cairn.engine.whatif.Change.Kind;
import dev.cairn.engine.whatif.Counterfactual;
import dev.cairn.trail.Decision;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What would change a value, in lines.
 *
 * @param lines facts and wishes, the smallest change first
 * @param rules what another rule would make of it
 * @param remarks what else is to be said, in sentences
 */
public record ChangesTold(List<ChangeLine> lines, List<ChangeLine> rules, List<String> remarks) {
  private static final Words WORDS = Words.of(ChangesTold.class);
  private static final int FEW = 2;

  public ChangesTold {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
    remarks = List.copyOf(remarks);
  }

  static ChangesTold of(Asking.Changes changes, Decision asked, Figures figures) {
    Shown shown = new Shown(figures, WORDS);
    List<ChangeLine> lines = new ArrayList<>();
    List<ChangeLine> rules = new ArrayList<>();
    for (Counterfactual found : changes.answer().changes()) {
      boolean rule = found.change().kind() == Kind.RULE;
      (rule ? rules : lines).add(ChangeLine.of(found, asked, shown, WORDS));
    }
    List<String> remarks = new ArrayList<>(changes.remarks());
    if (lines.isEmpty() && rules.isEmpty()) {
      remarks.add(WORDS.text("changes.none"));
    }
    stays(changes, asked, shown, remarks);
    if (changes.answer().untried() > 0) {
      remarks.add(WORDS.text("changes.untried", changes.answer().untried()));
    }
    return new ChangesTold(lines, rules, remarks);
  }

  /** What was tried as far as it goes and moved nothing; each thing once. */
  private static void stays(
      Asking.Changes changes, Decision asked, Shown shown, List<String> remarks) {
    SequencedMap<String, String> tried = new LinkedHashMap<>();
    for (Change change : changes.answer().without()) {
      if (change.kind() != Kind.RULE) {
        tried.putIfAbsent(change.field(), Language.now().inside(shown.prose(change.words())));
      }
    }
    if (tried.isEmpty()) {
      return;
    }
    String few = String.join("; ", tried.sequencedValues().stream().limit(FEW).toList());
    String value = shown.value(asked, null);
    int more = tried.size() - FEW;
    remarks.add(
        more > 0
            ? WORDS.text("changes.stays.more", value, few, more)
            : WORDS.text("changes.stays", value, few));
  }
}
