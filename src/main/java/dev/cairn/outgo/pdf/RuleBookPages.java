package dev.cairn.outgo.pdf;

import dev.cairn.action.rulebook.BookCase;
import dev.cairn.action.rulebook.BookJson;
import dev.cairn.action.rulebook.BookWords;
import dev.cairn.action.rulebook.EvidenceWords;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.action.rulebook.RuleSentence;
import dev.cairn.action.rulebook.SignedRule;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
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
  private static final double ASIDE = Flow.LEFT + 110;
  private static final double TEXT = 9;

  private final RuleBook book;
  private final BookWords words;
  private final RuleSentence sentences;
  private final EvidenceWords evidence;
  private final Function<String, InputStream> fonts;

  /**
   * @param fonts opens a font file by its name
   */
  public RuleBookPages(RuleBook book, BookWords words, Function<String, InputStream> fonts) {
    this.book = book;
    this.words = words;
    this.sentences = new RuleSentence(words);
    this.evidence = new EvidenceWords(words);
    this.fonts = fonts;
  }

  /** The same book gives the same bytes. */
  public byte[] bytes() {
    String title = words.text("title");
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId((long) Arrays.hashCode(BookJson.bytes(book)));
      document.getDocumentInformation().setTitle(title);
      document.getDocumentInformation().setCreator("Cairn");
      document.getDocumentCatalog().setLanguage(words.language().word());
      try (Flow flow = new Flow(document, new Typefaces(document, fonts))) {
        head(flow, title);
        for (SignedRule rule : book.rules()) {
          rule(flow, rule);
        }
        flow.number(title, (page, pages) -> words.text("page", page + "", pages + ""));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private void head(Flow flow, String title) throws IOException {
    flow.text(title, Flow.LEFT, Face.BOLD, 21, Ink.TEXT);
    int count = book.rules().size();
    String what = count == 0 ? words.text("none") : words.text("count", count);
    flow.text(what, Flow.LEFT, Face.PLAIN, 10, Ink.QUIET);
    flow.down(10);
  }

  private void rule(Flow flow, SignedRule rule) throws IOException {
    Provenance from = rule.provenance();
    flow.keep(150);
    flow.pen().line(Flow.LEFT, flow.y(), Flow.RIGHT, flow.y(), 0.6, Ink.LINE);
    flow.down(10);
    flow.text(words.name(rule), Flow.LEFT, Face.STRONG, 13, Ink.TEXT);
    flow.text(sentences.sentence(from), Flow.LEFT, Face.PLAIN, 10.5, Ink.TEXT);
    if (!rule.inForce()) {
      flow.text(words.text("idle"), Flow.LEFT, Face.STRONG, TEXT, Ink.RACE);
    }
    flow.down(5);
    line(flow, "formula", sentences.formula(from));
    if (from.sets() instanceof Sets.Value set) {
      line(flow, "value", value(set));
    }
    List<String> exceptions = words.exceptions(rule);
    line(
        flow,
        "exceptions",
        exceptions.isEmpty() ? List.of(words.text("exceptions.none")) : exceptions);
    line(flow, "why", from.reason().isBlank() ? words.name(rule) : from.reason());
    grounds(flow, rule);
    line(flow, "signed", evidence.signOffs(from));
    line(flow, "cases", cases(rule));
    line(flow, "named", rule.pack().id() + " " + rule.pack().sha256());
    flow.down(14);
  }

  private String value(Sets.Value set) {
    return words.text(
        "value", words.number(set.value()), words.number(set.low()), words.number(set.high()));
  }

  private void grounds(Flow flow, SignedRule rule) throws IOException {
    switch (rule.provenance().grounds()) {
      case Grounds.Meeting meeting -> {
        String coaches = String.join(", ", meeting.coaches());
        String asked = words.text("asked", evidence.brief(meeting), meeting.facilitator(), coaches);
        line(flow, "agreed", asked);
        line(flow, "question", words.question(rule, meeting));
        line(flow, "first", evidence.answers(meeting, meeting.first()));
        if (!meeting.second().isEmpty()) {
          line(flow, "second", evidence.answers(meeting, meeting.second()));
        }
        line(flow, "together", evidence.together(meeting.judged()));
        if (meeting.judged() instanceof Grounds.Ranges ranges
            && rule.provenance().sets() instanceof Sets.Value set) {
          new CurvesOnPaper(meeting, ranges, set.value(), words).draw(flow, ASIDE);
        }
      }
      case Grounds.Reviews reviews -> {
        line(flow, "learned", words.text("learned", evidence.brief(reviews), reviews.title()));
        line(flow, "together", evidence.edits(reviews));
        line(flow, "edits", reviews.cases());
      }
    }
  }

  private List<String> cases(SignedRule rule) {
    List<String> all = new ArrayList<>();
    for (BookCase one : rule.cases()) {
      String runner = evidence.runner(one.given());
      all.add(words.text(one.holds() ? "case.holds" : "case.not", one.id(), runner));
    }
    return all.isEmpty() ? List.of(words.text("cases.none")) : all;
  }

  private void line(Flow flow, String name, String text) throws IOException {
    line(flow, name, List.of(text));
  }

  private void line(Flow flow, String name, List<String> texts) throws IOException {
    flow.keep(TEXT * 1.4);
    String label = words.text("label." + name);
    flow.pen().write(label, Flow.LEFT, flow.y() + TEXT, Face.STRONG, TEXT, Ink.QUIET);
    for (String text : texts) {
      flow.text(text, ASIDE, Face.PLAIN, TEXT, Ink.TEXT);
    }
    flow.down(2.5);
  }
}
