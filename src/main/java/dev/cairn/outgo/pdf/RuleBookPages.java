package dev.cairn.outgo.pdf;

import static dev.cairn.action.rulebook.RuleSentence.number;

import dev.cairn.action.rulebook.BookCase;
import dev.cairn.action.rulebook.BookJson;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.action.rulebook.SignedRule;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.SignOff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The rules that coaches signed, one after the other on upright pages. */
public final class RuleBookPages {
  private static final String TITLE = "Rule book";
  private static final double ASIDE = Flow.LEFT + 96;
  private static final double TEXT = 9;

  private final RuleBook book;
  private final Function<String, InputStream> fonts;

  /**
   * @param fonts opens a font file by its name
   */
  public RuleBookPages(RuleBook book, Function<String, InputStream> fonts) {
    this.book = book;
    this.fonts = fonts;
  }

  /** The same book gives the same bytes. */
  public byte[] bytes() {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId((long) Arrays.hashCode(BookJson.bytes(book)));
      document.getDocumentInformation().setTitle(TITLE);
      document.getDocumentInformation().setCreator("Cairn");
      document.getDocumentCatalog().setLanguage("en");
      try (Flow flow = new Flow(document, new Typefaces(document, fonts))) {
        head(flow);
        for (SignedRule rule : book.rules()) {
          rule(flow, rule);
        }
        flow.number(TITLE);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private void head(Flow flow) throws IOException {
    flow.text(TITLE, Flow.LEFT, Face.BOLD, 21, Ink.TEXT);
    int count = book.rules().size();
    String what =
        count == 0
            ? "Coaches have signed no rule yet."
            : (count == 1 ? "One rule" : count + " rules")
                + " that coaches agreed on and signed. Answers have no names.";
    flow.text(what, Flow.LEFT, Face.PLAIN, 10, Ink.QUIET);
    flow.down(10);
  }

  private static void rule(Flow flow, SignedRule rule) throws IOException {
    Provenance from = rule.provenance();
    flow.keep(150);
    flow.pen().line(Flow.LEFT, flow.y(), Flow.RIGHT, flow.y(), 0.6, Ink.LINE);
    flow.down(10);
    flow.text(from.name(), Flow.LEFT, Face.STRONG, 13, Ink.TEXT);
    flow.text(rule.sentence(), Flow.LEFT, Face.PLAIN, 10.5, Ink.TEXT);
    if (!rule.inForce()) {
      flow.text("It does not count now.", Flow.LEFT, Face.STRONG, TEXT, Ink.RACE);
    }
    flow.down(5);
    line(flow, "Formula", formula(from));
    if (from.sets() instanceof Sets.Value set) {
      String range = number(set.low()) + " to " + number(set.high());
      line(flow, "Value", number(set.value()) + "; range " + range);
    }
    line(flow, "Exceptions", rule.exceptions().isEmpty() ? List.of("none") : rule.exceptions());
    line(flow, "Why", from.reason().isBlank() ? from.name() : from.reason());
    grounds(flow, from);
    line(flow, "Signed by", signOffs(from));
    line(flow, "Cases", cases(rule));
    line(flow, "Named in plans", rule.pack().id() + " " + rule.pack().sha256());
    flow.down(14);
  }

  private static String formula(Provenance from) {
    return switch (from.sets()) {
      case Sets.Line _ -> "no plan where " + from.condition();
      case Sets.Template set ->
          String.join(
                  "; ",
                  set.changes().stream().map(one -> one.value().word() + " " + one.now()).toList())
              + (" in the template of the race " + set.race().word());
      case Sets.Value set ->
          set.modifier().equals(from.rule())
              ? set.quantity() + " " + number(set.value()) + " where " + from.condition()
              : set.quantity()
                  + " "
                  + number(set.value())
                  + " in the modifier "
                  + set.modifier()
                  + ", where "
                  + from.condition();
    };
  }

  private static void grounds(Flow flow, Provenance from) throws IOException {
    switch (from.grounds()) {
      case Grounds.Meeting meeting -> {
        String asked = meeting.brief() + ", led by " + meeting.facilitator();
        line(flow, "Agreed on in", asked + ", with " + String.join(", ", meeting.coaches()) + ".");
        line(flow, "Question", meeting.text());
        line(flow, "First round", EvidenceWords.answers(meeting, meeting.first()));
        if (!meeting.second().isEmpty()) {
          line(flow, "Second round", EvidenceWords.answers(meeting, meeting.second()));
        }
        line(flow, "Together", EvidenceWords.together(meeting.judged()));
        if (meeting.judged() instanceof Grounds.Ranges ranges
            && from.sets() instanceof Sets.Value set) {
          new CurvesOnPaper(meeting, ranges, set.value()).draw(flow, ASIDE);
        }
      }
      case Grounds.Reviews reviews -> {
        line(flow, "Learned from", reviews.brief() + ": " + reviews.title() + ".");
        line(flow, "Together", EvidenceWords.edits(reviews));
        line(flow, "Edits", reviews.cases());
      }
    }
  }

  private static String signOffs(Provenance from) {
    List<String> all = new ArrayList<>();
    for (SignOff one : from.signOffs()) {
      all.add(one.name() + " (" + one.on() + ")");
    }
    return String.join(", ", all) + "; " + from.needed() + " were needed.";
  }

  private static List<String> cases(SignedRule rule) {
    List<String> all = new ArrayList<>();
    for (BookCase one : rule.cases()) {
      String holds = one.holds() ? " holds for " : " does not hold for ";
      all.add(one.id() + ":" + holds + EvidenceWords.runner(one.given()));
    }
    return all.isEmpty() ? List.of("those of the pack whose rule it sets") : all;
  }

  private static void line(Flow flow, String name, String text) throws IOException {
    line(flow, name, List.of(text));
  }

  private static void line(Flow flow, String name, List<String> texts) throws IOException {
    flow.keep(TEXT * 1.4);
    flow.pen().write(name, Flow.LEFT, flow.y() + TEXT, Face.STRONG, TEXT, Ink.QUIET);
    for (String text : texts) {
      flow.text(text, ASIDE, Face.PLAIN, TEXT, Ink.TEXT);
    }
    flow.down(2.5);
  }
}
