package dev.cairn.outgo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.accept.AgreedRules;
import dev.cairn.action.accept.Example;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.TemplateRules;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.rulebook.BookForm;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.action.rules.ChangeRule;
import dev.cairn.action.rules.Proposal;
import dev.cairn.model.wording.Language;
import dev.cairn.outgo.pdf.Pictures;
import dev.cairn.pack.Quantity;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What coaches signed as a book; {@code -Dcairn.golden=write} writes the golden files anew. */
class RuleBookTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/cairn/outgo");
  private static final Path SEEN = Path.of("target", "paper");

  private final AgreedRules at = new AgreedRules();

  /** A consensus, a wide answer on a value that a pack has, and a proposal of reviews. */
  private RuleBook book() {
    at.growthInForce();
    inForce(
        "itb-long-run",
        Minutes.ranges(
            0.4, 0.7, 0.9, 0.45, 0.75, 0.95, 0.4, 0.65, 0.9, 0.5, 0.8, 0.95, 0.4, 0.7, 0.95));
    Example late =
        new Example(
            "short-sleeper", JsonNodeFactory.instance.objectNode().put("sleepHours", 5.5), true);
    Offer learned = at.fromReviews("cr-week-total-less", "sleepHours < 6", late);
    at.signed(learned, "dieter", "emre", "anna");
    at.accept(learned);
    Proposal milder = Proposal.asIs(at.now().modifier("itb-syndrome")).with(Quantity.LONG_RUN, 0.6);
    at.office.act(ChangeRule.of(milder.because("for one season"), at.here, 1, new Cancel()));
    return RuleBook.of(at.now());
  }

  private void inForce(String question, List<dev.cairn.elicit.meeting.Answer> answers) {
    at.answered(question, answers);
    Offer offer = at.offer(question, "The outside of the knee needs time.");
    at.signed(offer, "anna", "ben", "chloe");
    at.accept(offer);
  }

  private static byte[] made(RuleBook book, BookForm form) {
    return made(book, form, Language.ENGLISH);
  }

  private static byte[] made(RuleBook book, BookForm form, Language language) {
    return Handouts.press().make(book, form, language);
  }

  @ParameterizedTest
  @EnumSource(
      value = BookForm.class,
      names = {"JSON", "CSV"})
  void theFileIsAsItWasRead(BookForm form) throws IOException {
    byte[] made = made(book(), form);
    Path golden = GOLDEN.resolve("rulebook." + form.name().toLowerCase(java.util.Locale.ROOT));
    if ("write".equals(System.getProperty("cairn.golden"))) {
      Files.write(golden, made);
    }
    assertThat(new String(made, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
  }

  @Test
  void theTableIsThereInGerman() throws IOException {
    byte[] made = made(book(), BookForm.CSV, Language.GERMAN);
    Path golden = GOLDEN.resolve("rulebook_de.csv");
    if ("write".equals(System.getProperty("cairn.golden"))) {
      Files.write(golden, made);
    }
    assertThat(new String(made, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
  }

  @Test
  void whatProgramsReadIsTheSameInEveryLanguage() {
    RuleBook book = book();
    assertThat(made(book, BookForm.JSON, Language.GERMAN)).isEqualTo(made(book, BookForm.JSON));
  }

  @Test
  void thePagesAreThereInGermanWithWhatWasAskedInGerman() throws IOException {
    byte[] pdf = made(book(), BookForm.PDF, Language.GERMAN);
    assertThat(text(pdf))
        .contains("Regelbuch", "3 Regeln, auf die sich Coaches geeinigt haben")
        .contains("Größte sichere Steigerung je Woche")
        .contains("Zuwachs je Woche höchstens 8\u00a0% bei: Temperament: kühn")
        .contains("Um wie viel Prozent dürfen die vollen Wochen dieser Person")
        .contains("The outside of the knee needs time.")
        .contains("0,6 gewählt von Maria am 21.11.2026: for one season")
        .contains("Anna (21.11.2026), Ben (21.11.2026), Chloe (21.11.2026); nötig waren 3.")
        .contains("6 von 12 Plänen", "Median 8,28", "Seite 1 von")
        .doesNotContain("□", " where ", "Signed by", "median");
    seen("rulebook-de", pdf);
  }

  @Test
  void aChangeOfATemplateIsInTheBookWithItsMarks() throws IOException {
    TemplateRules template = new TemplateRules().answered();
    template.inForce(
        TemplateRules.build("buildPercent", "50"),
        TemplateRules.build("taperPercent", "80, 60, 40"));
    RuleBook book = RuleBook.of(template.at.now());
    byte[] english = made(book, BookForm.PDF);
    assertThat(text(english))
        .contains("share of the weeks that build, in %: 50 instead of 33")
        .contains("buildPercent 50; taperPercent 80, 60, 40 in the template of the race marathon")
        .contains("4 of 5 put \"Longer\" at the build phase.")
        .contains("week 12: less: They break otherwise.")
        .doesNotContain("no number", "□");
    seen("rulebook-template", english);
    byte[] german = made(book, BookForm.PDF, Language.GERMAN);
    assertThat(text(german))
        .contains("Für das Rennen Marathon: Anteil der Aufbauwochen in %: 50 statt 33")
        .contains("Aufbau: longer; Grundlage: 4 weeks; Sonntag in Woche 9: rest")
        .contains("4 von 5 schreiben \"Longer\" zu Aufbau.");
    seen("rulebook-template-de", german);
    assertThat(new String(made(book, BookForm.CSV), StandardCharsets.UTF_8))
        .contains("buildPercent; taperPercent", "50; 80, 60, 40");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s*\\n", " ");
    }
  }

  private static void seen(String name, byte[] pdf) throws IOException {
    Files.createDirectories(SEEN);
    int page = 0;
    for (byte[] png : Pictures.of(pdf, 110)) {
      page++;
      Files.write(SEEN.resolve(name + "-" + page + ".png"), png);
    }
  }

  @Test
  void everyRuleIsOnThePagesWithAllItRestsOn() throws IOException {
    RuleBook book = book();
    byte[] pdf = made(book, BookForm.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("3 rules that coaches agreed on and signed")
          .contains("Weekly growth at most 8\u00a0% where temperament is bold")
          .contains("where temperament == 'bold'")
          .contains("The outside of the knee needs time.")
          .contains("0.6 chosen by Maria on 2026-11-21: for one season")
          .contains("Anna (2026-11-21), Ben (2026-11-21), Chloe (2026-11-21); 3 were needed.")
          .contains("6 of 12 plans")
          .contains("Page 1 of")
          .doesNotContain("□");
    }
    seen("rulebook", pdf);
    assertThat(made(book, BookForm.PDF)).isEqualTo(pdf);
  }

  @Test
  void aBookWithoutRulesSaysSo() throws IOException {
    try (PDDocument document = Loader.loadPDF(made(new RuleBook(List.of()), BookForm.PDF))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Coaches have signed no rule yet.");
    }
  }
}
