package dev.cairn.ui.review;

import dev.cairn.review.RiskReason;
import dev.cairn.review.WorkItem;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A waiting plan as the queue shows it. It is made of what a coach may know before the verdict and
 * of nothing else.
 *
 * @param sentence the whole card for a screen reader
 */
public record CardModel(
    String athleteId, String title, String age, String line, List<Fact> facts, String sentence) {
  private static final Words WORDS = Words.of(CardModel.class);
  private static final double LOUD = 0.15;
  private static final double LETTER = 6.3;
  private static final double PADDING = 22;
  private static final double ICON = 16;
  private static final double MORE = 34;

  public CardModel {
    facts = List.copyOf(facts);
  }

  /** What a badge says. */
  public record Fact(String text, Kind kind) {}

  /** How a badge looks, by shape and word as well as by colour. */
  public enum Kind {
    RED_FLAG,
    WARNING,
    STALE,
    PLAIN
  }

  /**
   * The card of an item.
   *
   * @param blind nothing that could lead the first opinion is told
   */
  public static CardModel of(WorkItem item, boolean blind) {
    String title = WORDS.text("card.title", item.name(), item.age());
    String age = WORDS.text("card.age", item.days());
    String line =
        WORDS.text("card.line", WORDS.text("race." + item.race()), item.weeks(), item.runDays());
    List<Fact> facts = blind ? List.of() : facts(item);
    return new CardModel(
        item.athleteId(), title, age, line, facts, sentence(item, title, line, facts));
  }

  private static List<Fact> facts(WorkItem item) {
    List<Fact> facts = new ArrayList<>();
    if (item.stale()) {
      facts.add(new Fact(WORDS.text("card.stale"), Kind.STALE));
    }
    for (RiskReason reason : item.reasons()) {
      facts.add(new Fact(reason.badge(), reason.redFlag() ? Kind.RED_FLAG : kind(reason)));
    }
    if (facts.isEmpty()) {
      facts.add(new Fact(WORDS.text("card.none"), Kind.PLAIN));
    }
    return facts;
  }

  /** The facts that fit beside each other in a line, and how many more there are. */
  public List<Fact> line(double room) {
    List<Fact> shown = new ArrayList<>();
    double left = room;
    for (Fact fact : facts) {
      double width =
          PADDING + LETTER * fact.text().length() + (fact.kind() == Kind.PLAIN ? 0 : ICON);
      boolean last = shown.size() == facts.size() - 1;
      if (!shown.isEmpty() && width > left - (last ? 0 : MORE)) {
        break;
      }
      shown.add(fact);
      left -= width;
    }
    int more = facts.size() - shown.size();
    if (more > 0) {
      shown.add(new Fact(WORDS.text("card.more", more), Kind.PLAIN));
    }
    return shown;
  }

  /** Loud enough to carry a triangle. */
  private static Kind kind(RiskReason reason) {
    return reason.share().doubleValue() >= LOUD ? Kind.WARNING : Kind.PLAIN;
  }

  private static String sentence(WorkItem item, String title, String line, List<Fact> facts) {
    StringJoiner sentence = new StringJoiner(". ", "", ".");
    sentence.add(title).add(line).add(WORDS.text("card.waits", item.days()));
    for (Fact fact : facts) {
      boolean flag = fact.kind() == Kind.RED_FLAG;
      sentence.add(flag ? WORDS.text("card.flag", fact.text()) : fact.text());
    }
    return sentence.toString();
  }
}
