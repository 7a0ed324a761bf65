package dev.cairn.pack.meeting;

import dev.cairn.trail.PackRef;
import java.util.List;
import java.util.Optional;

/** All meetings of the packs in force, by their numbers, and the policy they are judged by. */
public record Meetings(PackRef ref, MeetingPolicy policy, List<QuestionSet> sets) {
  public Meetings {
    sets = List.copyOf(sets);
  }

  public Optional<QuestionSet> set(String id) {
    return sets.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
