package dev.cairn.review;

import java.util.List;
import java.util.Optional;

/**
 * A coach's word on a plan that he had judged before, given without seeing what he had said.
 *
 * @param sequence the entry that kept it
 * @param since when, as entries write it
 * @param subject whose plan
 * @param plan its hash
 * @param coach by id
 * @param earlier what he had said
 * @param of the hash of all he had said then, which tells whether it still holds
 * @param first what he thought this time before seeing reasons
 * @param words what he said with it
 */
public record Repeat(
    long sequence,
    String since,
    String subject,
    String plan,
    String coach,
    Judgement earlier,
    String of,
    Judgement judgement,
    Optional<Judgement> first,
    List<String> words) {
  public Repeat {
    words = List.copyOf(words);
  }
}
