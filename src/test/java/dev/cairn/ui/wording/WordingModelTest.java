package dev.cairn.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Table;
import dev.cairn.action.text.Consent;
import dev.cairn.action.text.EarlierWords;
import dev.cairn.action.text.Provider;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Objection;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextFor;
import dev.cairn.ui.office.TextPlace;
import dev.cairn.ui.office.TextService;
import dev.cairn.ui.office.TextVersion;
import dev.cairn.ui.text.Units;
import dev.cairn.writing.remote.Replies;
import dev.cairn.writing.remote.StrangeServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What can be done with a text, without a window. */
class WordingModelTest {
  private static final String WRONG = "Keep it easy. On Sunday you run 19 km, calm and steady.";

  private final Wording wording = new Wording();
  private final WordingModel model = wording.model;

  @Test
  void theTemplateStandsWithoutANetwork() {
    TextCase now = wording.open(Wording.NOTE);
    assertThat(now.passages()).hasSize(1);
    assertThat(wording.stands()).contains("55.0 km").contains("18.0 km");
    assertThat(model.services().service()).isEmpty();
    assertThat(model.services().outgoing().get()).isNull();
    assertThat(model.services().possible()).isFalse();
    assertThat(model.unapprovable()).isEmpty();
  }

  @Test
  void unitsAndLanguageOfTheReaderAreFollowed() {
    wording.open(Wording.NOTE);
    wording.setting.units().set(Units.MI_LB);
    assertThat(wording.stands()).contains("11.2 mi").doesNotContain(" km");
    model.language().set(Language.GERMAN);
    assertThat(wording.stands()).contains("Woche 9").contains("11,2 mi");
  }

  @Test
  void approvingKeepsWhatIsSeenAndOnlyThat() {
    wording.open(Wording.NOTE);
    model.approve();
    assertThat(wording.now().approved()).isTrue();
    assertThat(model.unapprovable()).isNotEmpty();
    assertThat(wording.said).containsExactly("Text for Alex approved");
    model.go(Wording.NOTE.in(8));
    assertThat(wording.now().approved()).isFalse();
    model.approve();
    model.go(Wording.NOTE);
    assertThat(wording.now().approved()).isTrue();
    wording.office.undo();
    wording.office.undo();
    model.refresh();
    assertThat(wording.now().approved()).isFalse();
  }

  @Test
  void anApprovalEndsWithTheWordsItWasGivenFor() {
    wording.open(Wording.NOTE);
    model.approve();
    model.edit(wording.passage().key(), "Enjoy this one.", () -> {});
    assertThat(wording.now().approved()).isFalse();
    assertThat(wording.passage().author()).isEqualTo(new Author.Coach("Maria"));
  }

  @Test
  void whatACoachContradictsBlocksUntilThePlansFigureStandsThere() {
    wording.open(Wording.NOTE);
    model.edit(wording.passage().key(), WRONG, () -> {});
    assertThat(wording.now().open()).isEqualTo(1);
    assertThat(model.unapprovable()).contains("contradicts");
    model.approve();
    assertThat(wording.now().approved()).isFalse();
    model.useFact();
    assertThat(wording.passage().written()).contains("{{" + wording.longRun() + "}}");
    assertThat(wording.stands()).contains("18.0 km").doesNotContain("19");
    assertThat(wording.passage().byCoach()).isTrue();
    assertThat(model.unapprovable()).isEmpty();
  }

  @Test
  void aNameOfACoachsOwnIsShownAndMeantByApproving() {
    wording.open(Wording.NOTE);
    model.edit(wording.passage().key(), "Run with your friend Wilhelmina.", () -> {});
    assertThat(wording.passage().objections())
        .extracting(Objection::kind)
        .containsOnly(Objection.Kind.NAME);
    assertThat(model.unapprovable()).isEmpty();
    model.approve();
    assertThat(model.problem().get()).isEmpty();
    assertThat(wording.now().approved()).isTrue();
  }

  @Test
  void versionsStayAndComeBack() {
    wording.open(Wording.NOTE);
    String first = wording.stands();
    model.approve();
    model.edit(wording.passage().key(), "Enjoy this one.", () -> {});
    List<TextVersion> versions = model.versions().get();
    assertThat(versions).extracting(TextVersion::draft).containsExactly(2, 1);
    assertThat(versions.getFirst().holds()).isTrue();
    model.restore(versions.getLast());
    assertThat(wording.stands()).isEqualTo(first);
    assertThat(model.versions().get()).hasSize(3);
  }

  @Test
  void sessionsAreWalkedThroughFromTheFirstRun() {
    TextCase now = wording.open(Wording.NOTE.of(TextFor.SESSIONS));
    assertThat(now.passages().size()).isGreaterThan(15);
    assertThat(now.sheet().of(wording.passage().key().ofDay())).isNotEmpty();
    var first = model.selected().get();
    model.step(1);
    assertThat(model.selected().get()).isNotEqualTo(first);
    model.step(-1);
    assertThat(model.selected().get()).isEqualTo(first);
  }

  @Test
  void aDayOfTheCalendarOpensItsOwnText() {
    TextCase any = wording.open(Wording.NOTE);
    TextPlace place = TextPlace.at("alex", any.scene().plan(), "day/2027-01-31/distance");
    model.go(place);
    assertThat(wording.now().place().week()).isEqualTo(9);
    assertThat(wording.passage().key().ofDay()).isEqualTo("2027-01-31");
    assertThat(TextPlace.at("alex", any.scene().plan(), "week/9/total")).isEqualTo(Wording.NOTE);
  }

  @Test
  void nothingLeavesBeforeAYesAndJustTheBytesThatWereShown() throws IOException {
    try (StrangeServer server =
        new StrangeServer(Replies.text(Wording.note("Keep it easy and enjoy it.")))) {
      wording.open(Wording.NOTE);
      wording.setUp(server.base());
      byte[] shown = Objects.requireNonNull(model.services().outgoing().get()).body();
      assertThat(server.requests()).isEmpty();
      assertThat(model.services().rewrite()).isFalse();
      assertThat(server.requests()).isEmpty();
      model.services().sendOnce();
      assertThat(server.requests()).hasSize(1);
      assertThat(server.requests().getFirst().body()).isEqualTo(shown);
      assertThat(new String(shown, StandardCharsets.UTF_8))
          .doesNotContain("Alex")
          .doesNotContain(Wording.KEY);
      assertThat(wording.passage().author()).isInstanceOf(Author.Remote.class);
      assertThat(wording.now().sent()).hasSize(1);
      assertThat(wording.now().sent().getFirst().named()).isFalse();
      assertThat(wording.wordings.sentToday()).isEqualTo(1);
      assertThat(model.services().allowed()).isFalse();
    }
  }

  @Test
  void aYesForWeekNotesHoldsForThoseAlone() throws IOException {
    try (StrangeServer server =
        new StrangeServer(Replies.text(Wording.note("Keep it easy and enjoy it.")))) {
      wording.open(Wording.NOTE);
      wording.setUp(server.base());
      model.services().sendAlways();
      assertThat(model.services().rewrite()).isTrue();
      assertThat(server.requests()).hasSize(2);
      model.go(Wording.NOTE.of(TextFor.PLAN));
      assertThat(model.services().rewrite()).isFalse();
      model.go(Wording.NOTE);
      model.services().stayOffline();
      assertThat(consent()).isInstanceOf(Consent.Never.class);
      assertThat(model.services().rewrite()).isFalse();
      assertThat(server.requests()).hasSize(2);
    }
  }

  private Consent consent() {
    return model.services().service().flatMap(TextService::consent).orElseThrow();
  }

  @Test
  void aWrongNumberIsFlaggedTheTemplateStandsAndTheWordsStayTheServices() throws IOException {
    try (StrangeServer server = new StrangeServer(Replies.text(Wording.note(WRONG)))) {
      wording.open(Wording.NOTE);
      String template = wording.stands();
      wording.setUp(server.base());
      model.services().sendOnce();
      assertThat(wording.passage().refused()).isNotNull();
      assertThat(wording.passage().written()).contains("19 km");
      assertThat(wording.stands()).isEqualTo(template);
      assertThat(model.unapprovable()).isNotEmpty();
      assertThat(Objects.requireNonNull(model.services().outgoing().get()).repairs()).isTrue();
      model.useFact();
      assertThat(wording.stands()).contains("18.0 km").doesNotContain("19");
      assertThat(wording.passage().author()).isInstanceOf(Author.Remote.class);
      assertThat(Objects.requireNonNull(model.services().outgoing().get()).repairs()).isFalse();
    }
  }

  @Test
  void theFallbackSettlesWhatWasRefused() throws IOException {
    try (StrangeServer server = new StrangeServer(Replies.text(Wording.note(WRONG)))) {
      wording.open(Wording.NOTE);
      String template = wording.stands();
      wording.setUp(server.base());
      model.services().sendOnce();
      model.useFallback();
      assertThat(wording.passage().refused()).isNull();
      assertThat(wording.stands()).isEqualTo(template);
      assertThat(model.unapprovable()).isEmpty();
    }
  }

  @Test
  void aNetworkPulledInTheMiddleLeavesTheTextAsItWas() throws IOException {
    try (StrangeServer server =
        new StrangeServer((request, out) -> {
          out.write(Replies.STREAM + Replies.piece("{\"note\":{\"no"));
          out.reset();
        })) {
      wording.open(Wording.NOTE);
      String before = wording.stands();
      wording.setUp(server.base());
      model.services().sendOnce();
      assertThat(wording.stands()).isEqualTo(before);
      assertThat(wording.passage().refused()).isNull();
      assertThat(model.services().told().get()).endsWith("The text is as it was.");
      assertThat(model.services().arriving().get()).isNull();
      assertThat(wording.memory.tables().all(Table.TEXT_SENT)).isNotEmpty();
      assertThat(model.unapprovable()).isEmpty();
    }
  }

  @Test
  void aTestSaysInOneSentenceWhatHappened() throws IOException {
    wording.open(Wording.NOTE);
    try (StrangeServer server = new StrangeServer(Replies.text(Wording.note("Fine.")))) {
      wording.setUp(server.base());
      tryOut();
      assertThat(model.services().tried().get()).contains("office answers: m took");
      assertThat(server.requests().getFirst().text()).doesNotContain("Alex");
    }
    try (StrangeServer server =
        new StrangeServer(Replies.status(401, "", "{\"error\":\"" + Wording.KEY + "\"}"))) {
      wording.setUp(server.base());
      tryOut();
      assertThat(model.services().tried().get()).contains("office").doesNotContain(Wording.KEY);
    }
  }

  private void tryOut() {
    model.services().tryOut(model.services().service().orElseThrow().provider());
  }

  @Test
  void aServiceIsSetUpWithoutItsKeyEverBeingStored() {
    wording.open(Wording.NOTE);
    var provider =
        Provider.at("home", Provider.Kind.OLLAMA, "http://localhost:11434", "small", null);
    model.services().setUp(provider, "sk-typed-by-hand-9", false, () -> {});
    assertThat(model.services().service().map(TextService::id)).contains("home");
    assertThat(wording.wordings.keys().where("home")).isPresent();
    assertThat(wording.memory.tables().all(Table.RECORD).toString())
        .doesNotContain("sk-typed-by-hand-9");
    model.services().remove("home");
    assertThat(model.services().service()).isEmpty();
    assertThat(wording.wordings.keys().where("home")).isEmpty();
  }

  @Test
  void wordsForThePlanBeforeAreOfferedAndTakenUp() {
    wording.open(Wording.NOTE);
    wording.model.edit(wording.passage().key(), "Bring water.", () -> {});
    assertThat(wording.now().earlier()).isEmpty();
    wording.replan("sleepHours", "7.4");
    assertThat(wording.stands()).doesNotContain("Bring water.");
    assertThat(wording.now().earlier())
        .singleElement()
        .satisfies(offer -> assertThat(offer.state()).isEqualTo(EarlierWords.State.FITS));
    wording.model.takeUpFitting();
    assertThat(wording.stands()).isEqualTo("Bring water.");
    assertThat(wording.passage().byCoach()).isTrue();
    assertThat(wording.now().earlier()).isEmpty();
    assertThat(wording.said).last().isEqualTo("Took up a text of the plan before");
    wording.office.undo();
    wording.model.refresh();
    assertThat(wording.now().earlier()).hasSize(1);
  }

  @Test
  void wordsWithAFigureThatIsAnotherNowAreReadAgain() {
    wording.open(Wording.NOTE);
    String figure = "{{" + wording.longRun() + "}}";
    wording.model.edit(wording.passage().key(), "Sunday is " + figure + ".", () -> {});
    wording.replan("currentWeeklyKm", "20");
    assertThat(wording.now().earlier())
        .singleElement()
        .satisfies(offer -> assertThat(offer.state()).isEqualTo(EarlierWords.State.STALE));
    assertThat(wording.model.fitting()).isEmpty();
    wording.model.takeUp(List.of(wording.now().earlier().getFirst().key()));
    assertThat(wording.passage().byCoach()).isTrue();
  }

  @Test
  void theLanguageOfTextsIsRemembered() {
    wording.open(Wording.NOTE);
    wording.model.language().set(Language.GERMAN);
    assertThat(wording.setting.textLanguage().get()).isEqualTo(Language.GERMAN);
    assertThat(wording.now().shown().language()).isEqualTo(Language.GERMAN);
  }
}
