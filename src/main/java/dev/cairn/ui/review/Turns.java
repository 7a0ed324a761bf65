package dev.cairn.ui.review;

import dev.cairn.ui.office.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Who waits for the coach, in which order, and who comes next. */
final class Turns {
  private final Predicate<String> hides;
  private final ReadOnlyObjectWrapper<@Nullable Waiting> waiting = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable QueueModel> queue = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final List<String> skipped = new ArrayList<>();

  /**
   * @param hides whose badges have to wait for a first opinion
   */
  Turns(Predicate<String> hides) {
    this.hides = hides;
  }

  void take(Waiting now) {
    waiting.set(now);
    relist();
  }

  void relist() {
    Waiting now = waiting.get();
    if (now != null) {
      QueueModel listed = QueueModel.of(now, filter.get(), skipped, hides);
      if (!listed.equals(queue.get())) {
        queue.set(listed);
      }
    }
  }

  /** Whether somebody waits for a verdict. */
  boolean has(String athleteId) {
    Waiting now = waiting.get();
    return now != null
        && now.week().open().stream().anyMatch(item -> item.athleteId().equals(athleteId));
  }

  /** Whether there is such an athlete at all. */
  boolean knows(String athleteId) {
    Waiting now = waiting.get();
    return now != null
        && now.athletes().stream().anyMatch(one -> one.athleteId().equals(athleteId));
  }

  /** Who is called that; empty when nobody. */
  String named(String name) {
    Waiting now = waiting.get();
    return now == null
        ? ""
        : now.athletes().stream()
            .filter(one -> one.name().equals(name))
            .map(Waiting.Person::athleteId)
            .findFirst()
            .orElse("");
  }

  /** Who stands so many places further down; empty when the queue is. */
  String beside(String athleteId, int by) {
    QueueModel now = queue.get();
    return now == null ? "" : now.beside(athleteId, by);
  }

  /** Who comes next once somebody is done; empty when nobody. */
  String after(String athleteId) {
    String next = beside(athleteId, 1);
    String other = next.equals(athleteId) ? beside(athleteId, -1) : next;
    return other.equals(athleteId) ? "" : other;
  }

  void putOff(String athleteId) {
    skipped.remove(athleteId);
    skipped.add(athleteId);
    relist();
  }

  /** Whoever was put off and got a verdict after all has his old place if it is undone. */
  void settled(String athleteId) {
    skipped.remove(athleteId);
  }

  ReadOnlyObjectProperty<@Nullable Waiting> waiting() {
    return waiting.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable QueueModel> queue() {
    return queue.getReadOnlyProperty();
  }

  ObjectProperty<Filter> filter() {
    return filter;
  }
}
