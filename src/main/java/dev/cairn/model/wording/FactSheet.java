package dev.cairn.model.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that text about a week, or about the plan, may say.
 *
 * @param week the number of the week; 0 for the plan as a whole
 * @param athlete the name that text may use
 * @param sums what adds up to what, to be shown beside the facts
 * @param heard what others wrote, such as notes and titles; never to be repeated
 */
public record FactSheet(
    int week, String athlete, List<Fact> facts, List<Sum> sums, List<String> heard) {
  /** Facts that add up to another. */
  public record Sum(List<String> parts, String total) {
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  public FactSheet {
    facts = List.copyOf(facts);
    sums = List.copyOf(sums);
    heard = List.copyOf(heard);
  }

  public boolean ofPlan() {
    return week == 0;
  }

  /** The same with more that others wrote. */
  public FactSheet hearing(List<String> texts) {
    List<String> all = new ArrayList<>(heard);
    all.addAll(texts);
    return new FactSheet(week, athlete, facts, sums, all);
  }

  public Optional<Fact> fact(String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /** The facts of one day, in their order. */
  public List<Fact> of(LocalDate day) {
    return facts.stream().filter(fact -> day.equals(fact.day())).toList();
  }

  /** The facts that belong to no day. */
  public List<Fact> general() {
    return facts.stream().filter(fact -> fact.day() == null).toList();
  }

  /** The days it has facts of, in order. */
  public List<LocalDate> days() {
    return facts.stream().map(Fact::day).filter(day -> day != null).distinct().toList();
  }

  public Optional<Fact> general(FactRole role) {
    return general().stream().filter(fact -> fact.role() == role).findFirst();
  }

  /** The first fact of this role on a day. */
  public Optional<Fact> of(LocalDate day, FactRole role) {
    return of(day).stream().filter(fact -> fact.role() == role).findFirst();
  }
}
