package dev.cairn.action.teaching;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.Repeats;
import dev.cairn.ledger.Subject;
import dev.cairn.review.Judgement;
import dev.cairn.review.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every verdict that coaches gave and did not undo, with those that later ones replaced. The rows
 * of verdicts do not say whether one was undone or followed by another; their times do: the next
 * one begins the moment the last one ends, and after an undo the one before stands there again.
 */
final class GivenVerdicts {
  private static final List<String> WORDS =
      List.of("plan", "verdict", "seconds", "reason", "instead", "note_private", "note_athlete");

  private final Records records;
  private final SortedMap<Long, Row> looks = new TreeMap<>();
  private final SortedSet<String> second = new TreeSet<>();
  private final SortedSet<String> changed = new TreeSet<>();
  private final SortedMap<String, Long> again = new TreeMap<>();

  GivenVerdicts(Records records) {
    this.records = records;
    records.all(Table.VERDICT_LOOK).forEach(row -> looks.put(row.number("sequence"), row));
    Repeats repeats = new Repeats(records);
    for (Row item : records.all(Table.SAMPLE_ITEM)) {
      String key = blindness(item.text("subject"), item.text("coach"), item.text("plan"));
      if (item.text("origin").equals(Origin.SECOND.word())) {
        second.add(key);
        madeFrom(item)
            .ifPresent(
                made -> changed.add(blindness(item.text("subject"), item.text("coach"), made)));
      } else if (item.text("origin").equals(Origin.AGAIN.word())
          && repeats.answer(item).isEmpty()) {
        again.put(key, item.number("sequence"));
      }
    }
  }

  /** All of them, the oldest first. */
  List<GivenVerdict> all() {
    SortedMap<String, List<Row>> chains = new TreeMap<>();
    records.all(Table.VERDICT).stream()
        .sorted(Comparator.comparingLong(row -> row.number("sequence")))
        .forEach(row -> {
          String whose = row.text("subject") + "\n" + row.text("coach");
          add(chains.computeIfAbsent(whose, key -> new ArrayList<>()), row);
        });
    List<GivenVerdict> all = new ArrayList<>();
    for (List<Row> chain : chains.values()) {
      if (!chain.getLast().has("until")) {
        chain.forEach(row -> given(row, !row.has("until")).ifPresent(all::add));
      }
    }
    all.sort(Comparator.comparingLong(GivenVerdict::sequence));
    return all;
  }

  /** The plan of the engine that a coach had changed into the one a coach was asked for. */
  private Optional<String> madeFrom(Row item) {
    return records
        .planRow(Subject.parse(item.text("subject")), item.text("plan"))
        .filter(plan -> plan.has("made_from"))
        .map(plan -> plan.text("made_from"));
  }

  private static void add(List<Row> chain, Row row) {
    if (!chain.isEmpty() && !chain.getLast().text("until").equals(row.text("since"))) {
      chain.clear();
    }
    for (int at = 0; at < chain.size(); at++) {
      if (same(chain.get(at), row)) {
        chain.subList(at, chain.size()).clear();
        break;
      }
    }
    chain.add(row);
  }

  private static boolean same(Row one, Row other) {
    return WORDS.stream().allMatch(column -> Objects.equals(one.cell(column), other.cell(column)));
  }

  private Optional<GivenVerdict> given(Row row, boolean holds) {
    Subject subject = Subject.parse(row.text("subject"));
    Optional<Row> plan = records.planRow(subject, row.text("plan"));
    Optional<Judgement> judgement = Judgement.of(row.text("verdict"));
    if (plan.isEmpty() || judgement.isEmpty()) {
      return Optional.empty();
    }
    String made = plan.get().has("made_from") ? plan.get().text("made_from") : row.text("plan");
    long sequence = row.number("sequence");
    String coach = row.text("coach");
    String key = blindness(subject.text(), coach, made);
    return Optional.of(
        new GivenVerdict(
            sequence,
            subject.text(),
            made,
            coach,
            name(coach),
            judgement.get(),
            row.text("since"),
            holds,
            row.number("seconds"),
            first(sequence),
            second.contains(key),
            changed.contains(key) && first(sequence).isPresent(),
            !row.text("plan").equals(made) && again.getOrDefault(key, sequence) < sequence));
  }

  private Optional<Judgement> first(long sequence) {
    Row look = looks.get(sequence);
    return look != null && look.has("first_verdict")
        ? Judgement.of(look.text("first_verdict"))
        : Optional.empty();
  }

  private static String blindness(String subject, String coach, String plan) {
    return subject + "\n" + coach + "\n" + plan;
  }

  String name(String coach) {
    return records.row(Table.COACH, "coach:" + coach).map(row -> row.text("name")).orElse(coach);
  }
}
