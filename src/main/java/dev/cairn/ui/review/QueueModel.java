package dev.cairn.ui.review;

import dev.cairn.review.WeekReview;
import dev.cairn.review.WorkItem;
import dev.cairn.ui.office.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The queue as it is shown.
 *
 * @param count how many wait, whatever the filter
 * @param hidden how many of them the filter leaves out
 */
public record QueueModel(
    int count,
    int hidden,
    int byRisk,
    int atRandom,
    List<CardModel> cards,
    List<DoneModel> done,
    List<Waiting.Person> refused) {
  public QueueModel {
    cards = List.copyOf(cards);
    done = List.copyOf(done);
    refused = List.copyOf(refused);
  }

  /**
   * The queue of a week.
   *
   * @param skipped what was put off comes last, in the order of the skipping
   * @param blind of whom nothing is told that could lead a first opinion
   */
  public static QueueModel of(
      Waiting waiting, Filter filter, List<String> skipped, Predicate<String> blind) {
    WeekReview week = waiting.week();
    List<WorkItem> order = ordered(week.open(), skipped);
    List<CardModel> cards =
        order.stream()
            .filter(filter::shows)
            .map(item -> CardModel.of(item, blind.test(item.athleteId())))
            .toList();
    return new QueueModel(
        order.size(),
        order.size() - cards.size(),
        week.byRisk(),
        week.size() - week.byRisk(),
        cards,
        week.done().stream().map(DoneModel::of).toList(),
        waiting.refused());
  }

  private static List<WorkItem> ordered(List<WorkItem> open, List<String> skipped) {
    List<WorkItem> order = new ArrayList<>();
    Set<String> late = Set.copyOf(skipped);
    open.stream().filter(item -> !late.contains(item.athleteId())).forEach(order::add);
    for (String id : skipped) {
      open.stream().filter(item -> item.athleteId().equals(id)).forEach(order::add);
    }
    return order;
  }

  /** The card before or after one, or that one where there is none; empty where nothing waits. */
  public String beside(String athleteId, int steps) {
    List<String> ids = cards.stream().map(CardModel::athleteId).toList();
    if (ids.isEmpty()) {
      return "";
    }
    int at = ids.indexOf(athleteId);
    int to = at < 0 ? 0 : Math.clamp((long) at + steps, 0, ids.size() - 1);
    return ids.get(to);
  }
}
