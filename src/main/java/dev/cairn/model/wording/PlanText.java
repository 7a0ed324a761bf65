package dev.cairn.model.wording;

import java.util.List;
import java.util.Optional;

/** The whole text of a plan, the plan note first, then week by week. */
public record PlanText(String planHash, Language language, List<Passage> passages) {
  public PlanText {
    passages = List.copyOf(passages);
  }

  public Optional<Passage> at(PassageKey key) {
    return passages.stream().filter(passage -> passage.key().equals(key)).findFirst();
  }

  public List<Passage> ofWeek(int week) {
    return passages.stream().filter(passage -> passage.key().week() == week).toList();
  }
}
