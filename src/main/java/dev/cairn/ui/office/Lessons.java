package dev.cairn.ui.office;

import dev.cairn.action.teaching.CoachAgreement.Alone;
import dev.cairn.action.teaching.CoachAgreement.Between;
import dev.cairn.action.teaching.CoachAgreement.ByRule;
import dev.cairn.action.teaching.CoachAgreement.Conflict;
import dev.cairn.action.teaching.Suggestion;
import dev.cairn.pack.TeachingRules.Repeating;
import dev.cairn.review.proposal.Proposals.Rate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What verdicts of coaches teach.
 *
 * @param similar after so many changes of a kind something is proposed
 * @param secondPercent of a hundred plans that qualify so many are seen by a second coach
 * @param repeats which plans come to the same coach once more
 * @param people athletes who are not erased, by what stands for them in records
 * @param coaches everybody who ever did anything here, by name
 */
public record Lessons(
    List<Suggestion> proposals,
    List<Rate> rates,
    List<Between> pairs,
    List<ByRule> rules,
    List<Alone> alone,
    List<Conflict> conflicts,
    int similar,
    int secondPercent,
    Repeating repeats,
    SortedMap<String, Person> people,
    List<String> coaches) {
  public Lessons {
    proposals = List.copyOf(proposals);
    rates = List.copyOf(rates);
    pairs = List.copyOf(pairs);
    rules = List.copyOf(rules);
    alone = List.copyOf(alone);
    conflicts = List.copyOf(conflicts);
    people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    coaches = List.copyOf(coaches);
  }

  /** An athlete by the id in the file, with name and age. */
  public record Person(String athleteId, String name, int age) {}
}
