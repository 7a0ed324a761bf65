package dev.cairn.outgo.book;

import static dev.cairn.action.rulebook.RuleSentence.number;

import dev.cairn.action.rulebook.BookCase;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.action.rulebook.SignedRule;
import dev.cairn.outgo.table.Cells;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.SignOff;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A line for each rule. */
public final class BookTable {
  private static final List<String> HEAD =
      List.of(
          "rule",
          "name",
          "prose",
          "condition",
          "sets",
          "quantity",
          "value",
          "low",
          "high",
          "exceptions",
          "reason",
          "agreed on in",
          "all answers together",
          "coaches",
          "signed by",
          "signed on",
          "needed",
          "in force",
          "cases",
          "pack sha256");

  private BookTable() {}

  public static String text(RuleBook book) {
    StringBuilder text = new StringBuilder(Cells.line(HEAD));
    book.rules().forEach(rule -> text.append(Cells.line(cells(rule))));
    return text.toString();
  }

  private static List<String> cells(SignedRule rule) {
    Provenance from = rule.provenance();
    List<String> cells = new ArrayList<>();
    cells.addAll(List.of(rule.id(), from.name(), rule.sentence(), from.condition()));
    cells.addAll(sets(from.sets()));
    cells.add(String.join("; ", rule.exceptions()));
    cells.add(from.reason());
    cells.add(from.grounds().brief());
    cells.add(together(from.grounds()));
    cells.add(String.join(", ", from.grounds().coaches()));
    cells.add(String.join(", ", from.signOffs().stream().map(SignOff::name).toList()));
    cells.add(String.join(", ", from.signOffs().stream().map(one -> one.on().toString()).toList()));
    cells.add(Integer.toString(from.needed()));
    cells.add(rule.inForce() ? "yes" : "no");
    cells.add(String.join("; ", rule.cases().stream().map(BookTable::told).toList()));
    cells.add(rule.pack().sha256());
    return cells;
  }

  private static List<String> sets(Sets sets) {
    return switch (sets) {
      case Sets.Line line -> List.of(line.redLine(), "", "", "", "");
      case Sets.Template set ->
          List.of(
              set.race().word(),
              joined(set, one -> one.value().word()),
              joined(set, Sets.Changed::now),
              "",
              "");
      case Sets.Value value ->
          List.of(
              value.modifier(),
              value.quantity(),
              number(value.value()),
              number(value.low()),
              number(value.high()));
    };
  }

  private static String joined(Sets.Template set, Function<Sets.Changed, String> part) {
    return String.join("; ", set.changes().stream().map(part).toList());
  }

  private static String together(Grounds grounds) {
    return switch (grounds) {
      case Grounds.Reviews reviews -> reviews.changed() + " of " + reviews.seen() + " plans";
      case Grounds.Meeting meeting ->
          switch (meeting.judged()) {
            case Grounds.Ranges ranges ->
                two(ranges.pool().median())
                    + (" (" + two(ranges.pool().p10()) + " to ")
                    + (two(ranges.pool().p90()) + ")");
            case Grounds.Pairs pairs ->
                two(pairs.factor()) + " from " + pairs.fact() + " " + number(pairs.level());
            case Grounds.Words _ -> "";
            case Grounds.Marks marks ->
                String.join(
                    "; ",
                    marks.marks().stream()
                        .map(one -> one.place() + " " + one.count() + " of " + one.of())
                        .toList());
          };
    };
  }

  private static String two(double number) {
    return number(Math.rint(number * 100) / 100);
  }

  private static String told(BookCase one) {
    return one.id() + ": " + (one.holds() ? "holds" : "does not hold") + " for " + one.given();
  }
}
