package dev.cairn.outgo.book;

import dev.cairn.action.rulebook.BookCase;
import dev.cairn.action.rulebook.BookWords;
import dev.cairn.action.rulebook.EvidenceWords;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.action.rulebook.RuleSentence;
import dev.cairn.action.rulebook.SignedRule;
import dev.cairn.outgo.table.Cells;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
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
          "agreed",
          "together",
          "coaches",
          "signed-by",
          "signed-on",
          "needed",
          "in-force",
          "cases",
          "pack");

  private final BookWords words;
  private final RuleSentence sentences;
  private final EvidenceWords evidence;

  public BookTable(BookWords words) {
    this.words = words;
    this.sentences = new RuleSentence(words);
    this.evidence = new EvidenceWords(words);
  }

  public String text(RuleBook book) {
    StringBuilder text = new StringBuilder();
    text.append(Cells.line(HEAD.stream().map(one -> words.text("column." + one)).toList()));
    book.rules().forEach(rule -> text.append(Cells.line(cells(rule))));
    return text.toString();
  }

  private List<String> cells(SignedRule rule) {
    Provenance from = rule.provenance();
    List<String> cells = new ArrayList<>();
    cells.add(rule.id());
    cells.add(words.name(rule));
    cells.add(sentences.sentence(from));
    cells.add(from.condition());
    cells.addAll(sets(from.sets()));
    cells.add(String.join("; ", words.exceptions(rule)));
    cells.add(from.reason());
    cells.add(evidence.brief(from.grounds()));
    cells.add(evidence.inShort(from.grounds()));
    cells.add(String.join(", ", from.grounds().coaches()));
    cells.add(from.signers());
    cells.add(String.join(", ", from.signOffs().stream().map(one -> one.on().toString()).toList()));
    cells.add(Integer.toString(from.needed()));
    cells.add(words.text(rule.inForce() ? "yes" : "no"));
    cells.add(String.join("; ", rule.cases().stream().map(this::told).toList()));
    cells.add(rule.pack().sha256());
    return cells;
  }

  private List<String> sets(Sets sets) {
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
              words.number(value.value()),
              words.number(value.low()),
              words.number(value.high()));
    };
  }

  private static String joined(Sets.Template set, Function<Sets.Changed, String> part) {
    return String.join("; ", set.changes().stream().map(part).toList());
  }

  private String told(BookCase one) {
    return words.text(one.holds() ? "case.holds" : "case.not", one.id(), one.given().toString());
  }
}
