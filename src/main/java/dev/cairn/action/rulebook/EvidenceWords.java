package dev.cairn.action.rulebook;

import dev.cairn.pack.origin.Given;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.SignOff;
import dev.cairn.pack.origin.Together;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a rule rests on, in words for a reader on paper. */
public final class EvidenceWords {
  private static final int FEW = 20;

  private final BookWords words;

  public EvidenceWords(BookWords words) {
    this.words = words;
  }

  /** On what coaches agreed, in one line. */
  public String brief(Grounds grounds) {
    return switch (grounds) {
      case Grounds.Meeting one ->
          words.text("brief.meeting", one.meeting(), words.day(one.on()), one.question());
      case Grounds.Reviews one ->
          words.text("brief.reviews", one.proposal(), words.day(one.on()), one.changed() + "");
    };
  }

  /** Who signed, and how many had to. */
  public String signOffs(Provenance from) {
    List<String> all = new ArrayList<>();
    for (SignOff one : from.signOffs()) {
      all.add(words.text("signature", one.name(), words.day(one.on())));
    }
    return words.text("signed", String.join(", ", all), from.needed() + "");
  }

  /** Every answer of a round, in an order that tells nobody whose it is. */
  public List<String> answers(Grounds.Meeting meeting, List<Given> answers) {
    boolean inWords = meeting.judged() instanceof Grounds.Words;
    List<String> all = new ArrayList<>();
    for (Given answer : answers) {
      String values = answer.marks().isEmpty() ? values(meeting, answer) : marks(answer.marks());
      all.add(
          answer.reason().isBlank()
              ? values
              : inWords ? answer.reason() : words.text("because", values, answer.reason()));
    }
    return all;
  }

  private String marks(List<Given.Put> marks) {
    return String.join(
        "; ",
        marks.stream().map(one -> words.text("because", place(one.place()), one.words())).toList());
  }

  private String values(Grounds.Meeting meeting, Given answer) {
    List<String> values = answer.values().stream().map(words::two).toList();
    String measure = words.text("measure." + meeting.measure());
    String unit = measure.isEmpty() ? "" : " " + measure;
    if (values.isEmpty()) {
      return words.text("answer.none");
    }
    return answer.sureness() == 0
        ? String.join(", ", values) + unit
        : words.text(
            "answer.range",
            values.get(1) + unit,
            values.get(0),
            values.get(2) + unit,
            answer.sureness() + "");
  }

  public String together(Grounds.Judged judged) {
    return switch (judged) {
      case Grounds.Ranges ranges -> ranges(ranges);
      case Grounds.Pairs pairs ->
          words.text(
              "together.pairs",
              words.word("level", pairs.fact()),
              words.two(pairs.level()),
              words.two(pairs.factor()),
              words.two(pairs.least()),
              words.two(pairs.most()));
      case Grounds.Words _ -> words.text("together.words");
      case Grounds.Marks marks ->
          String.join("; ", marks.marks().stream().map(this::mark).toList()) + ".";
    };
  }

  private String mark(Grounds.Mark one) {
    return words.text(
        "together.mark", one.count() + "", one.of() + "", one.words(), place(one.place()));
  }

  /** A place of a template: "phase/build", "week/9", "week/9/sunday". */
  private String place(String place) {
    String[] parts = place.split("/", -1);
    if (parts[0].equals("phase")) {
      return words.text("place." + parts[1]);
    }
    return parts.length == 2
        ? words.text("place.week", parts[1])
        : words.text("place.day", words.text("day." + parts[2]), parts[1]);
  }

  private String ranges(Grounds.Ranges ranges) {
    Together pool = ranges.pool();
    List<Double> without = pool.withoutEach().stream().sorted().toList();
    return words.text(
        ranges.agreed() ? "together.consensus" : "together.wide",
        words.two(pool.median()),
        words.two(pool.p10()),
        words.two(pool.p90()),
        words.two(pool.leastMedian()),
        words.two(pool.greatestMedian()),
        words.two(pool.meanOfMedians()),
        words.two(without.getFirst()),
        words.two(without.getLast()));
  }

  /** The same in short, for a cell of a table. */
  public String inShort(Grounds grounds) {
    return switch (grounds) {
      case Grounds.Reviews reviews ->
          words.text("short.reviews", reviews.changed() + "", reviews.seen() + "");
      case Grounds.Meeting meeting ->
          switch (meeting.judged()) {
            case Grounds.Ranges ranges ->
                words.text(
                    "short.ranges",
                    words.two(ranges.pool().median()),
                    words.two(ranges.pool().p10()),
                    words.two(ranges.pool().p90()));
            case Grounds.Pairs pairs ->
                words.text(
                    "short.pairs",
                    words.two(pairs.factor()),
                    words.word("level", pairs.fact()),
                    words.number(pairs.level()));
            case Grounds.Words _ -> "";
            case Grounds.Marks marks ->
                String.join("; ", marks.marks().stream().map(this::mark).toList());
          };
    };
  }

  public String edits(Grounds.Reviews reviews) {
    return words.text(
        reviews.seen() < FEW ? "edits.few" : "edits.many",
        reviews.changed() + "",
        reviews.seen() + "",
        percent(reviews.low()),
        percent(reviews.high()));
  }

  /** "temperament bold, age 28". */
  public String runner(JsonNode facts) {
    List<String> all = new ArrayList<>();
    facts
        .properties()
        .forEach(fact -> {
          JsonNode value = fact.getValue();
          String said =
              value.isString()
                  ? words.word("word", value.asString())
                  : words.decimal(value.toString());
          all.add(words.word("fact", fact.getKey()) + " " + said);
        });
    return all.isEmpty() ? words.text("runner.none") : String.join(", ", all);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
