package dev.cairn.ui.office;

import dev.cairn.action.rules.Proposal;
import dev.cairn.action.rules.RuleUse;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.pack.shelf.TriedCase;
import java.util.List;
import java.util.SortedMap;

/**
 * The rules of the workspace as its page shows them.
 *
 * @param drafts what coaches think of deciding, by rule
 * @param cases every case, tried with the rules as they stand
 * @param use where rules had a say, and what coaches changed of it
 * @param words the parts of each modifier's and red line's condition, as a coach says them
 */
public record RulesCase(
    Standing standing,
    SortedMap<String, Proposal> drafts,
    List<TriedCase> cases,
    RuleUse use,
    SortedMap<String, List<String>> words) {
  public RulesCase {
    cases = List.copyOf(cases);
  }
}
