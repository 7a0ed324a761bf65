package dev.cairn.ui.office;

import dev.cairn.pack.ReviewRules.RejectReason;
import dev.cairn.review.WeekReview;
import java.util.List;

/**
 * What lies on a coach's desk.
 *
 * @param refused athletes for whom no plan can be made
 * @param athletes all there are, for the palette
 * @param phrases what the coach writes again and again
 */
public record Waiting(
    WeekReview week,
    List<Person> refused,
    List<Person> athletes,
    List<String> phrases,
    List<RejectReason> rejectReasons) {
  public Waiting {
    refused = List.copyOf(refused);
    athletes = List.copyOf(athletes);
    phrases = List.copyOf(phrases);
    rejectReasons = List.copyOf(rejectReasons);
  }

  /** An athlete by name. */
  public record Person(String athleteId, String name, int age) {}
}
