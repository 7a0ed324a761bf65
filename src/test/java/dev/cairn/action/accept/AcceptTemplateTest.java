package dev.cairn.action.accept;

import static dev.cairn.action.accept.TemplateRules.MARATHON;
import static dev.cairn.action.accept.TemplateRules.MEETING;
import static dev.cairn.action.accept.TemplateRules.RULE;
import static dev.cairn.action.accept.TemplateRules.build;
import static dev.cairn.action.accept.TemplateRules.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Done;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.SignOff;
import dev.cairn.action.plan.ArchivedRules;
import dev.cairn.action.plan.Recompute;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.action.rulebook.SignedRule;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.BlastRadius;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.Race;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.OwnPack;
import dev.cairn.pack.shelf.PackHashes;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.pack.shelf.PackStatus;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.WhyTree;
import dev.cairn.work.Cancel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what five coaches marked in a template to values of it in force, and back. */
class AcceptTemplateTest {
  @TempDir private Path folder = Path.of("");
  private final TemplateRules at = new TemplateRules().answered();

  private RaceTemplate marathon() {
    return Objects.requireNonNull(at.at.now().rules().templates().get(Race.MARATHON));
  }

  @Test
  void whatCoachesMarkedIsInForceOnceItIsWrittenAndSignedAndUndoBringsEverythingBack()
      throws Exception {
    byte[] mei = at.at.line("mei");
    byte[] bea = at.at.line("bea");
    Offer offer = at.offer(build("buildPercent", "50"));
    at.signed(offer);
    String before = at.at.office.state();
    at.accept(offer);
    assertThat(marathon().buildPercent()).isEqualTo(50);
    assertThat(at.at.line("bea")).isEqualTo(bea);
    assertThat(at.at.line("mei")).isNotEqualTo(mei);
    StoredPlan plan = at.at.plan("mei");
    assertThat(plan.packs())
        .extracting(PackRef::id)
        .containsExactly("running", "workspace-" + RULE);
    assertThat(new WhyTree(plan).uncovered()).isEmpty();
    at.at.office.undo();
    assertThat(at.at.line("mei")).isEqualTo(mei);
    assertThat(at.at.office.state()).isEqualTo(before);
    assertThat(at.at.now().rules()).isEqualTo(RunningPack.rules());
  }

  @Test
  void aPlanLeadsFromThePhasesToWhatEachCoachMarked() throws Exception {
    at.inForce(build("buildPercent", "50"));
    StoredPlan plan = at.at.plan("mei");
    Decision phases = Objects.requireNonNull(plan.trail().find("plan.phases"));
    assertThat(phases.inputs())
        .contains(
            new Input(
                "share of the weeks that build, in %, agreed on by coaches",
                "50", "agreed." + RULE));
    Decision rule = Objects.requireNonNull(plan.trail().find("agreed." + RULE));
    assertThat(rule.what())
        .isEqualTo(
            "Marathon in sixteen weeks: share of the weeks that build, in % is 50, as coaches"
                + " agreed");
    assertThat(rule.source().toString())
        .contains("was 33 in the pack, written for what coaches agreed on about the build phase")
        .contains("They need longer to build")
        .contains("Anna, Ben, Chloe");
    Decision together = Objects.requireNonNull(plan.trail().find("agreed." + RULE + ".together"));
    assertThat(together.what()).isEqualTo("4 of 5 coaches put \"Longer\" at the build phase");
    assertThat(together.inputs()).hasSize(5);
    for (Input coach : together.inputs()) {
      Decision said = Objects.requireNonNull(plan.trail().find(coach.from()));
      assertThat(said.value()).endsWith("(They break otherwise.)");
      Minutes.COACHES.forEach(one -> assertThat(said.toString()).doesNotContain(one.name()));
    }
    assertThat(plan.trail().find("agreed." + RULE + ".coach-6")).isNull();
  }

  @Test
  void withoutItsSignaturesNothingIsInForceAndAYesToTheWordsIsNone() {
    Offer offer = at.offer(build("buildPercent", "50"));
    for (String coach : List.of("anna", "ben", "chloe")) {
      at.at.office.act(new SignOff(MEETING, MARATHON, coach, true));
    }
    assertThatThrownBy(() -> at.accept(offer)).hasMessageContaining("is signed by nobody");
    at.signed(offer);
    Offer other = at.offer(build("buildPercent", "51"));
    assertThatThrownBy(() -> at.accept(other)).hasMessageContaining("is signed by nobody");
    assertThat(at.at.office.records.records(Thing.RULE)).isEmpty();
  }

  private void refused(String value, String now, String... said) {
    refused(build(value, now), said);
  }

  private void refused(WrittenChange change, String... said) {
    var thrown =
        assertThatThrownBy(
                () -> {
                  Offer offer = at.offer(change);
                  at.signed(offer);
                  at.accept(offer);
                })
            .isInstanceOf(Refused.class);
    for (String one : said) {
      thrown.hasMessageContaining(one);
    }
    assertThat(at.at.office.records.records(Thing.RULE)).isEmpty();
  }

  @Test
  void whereCoachesDidNotAgreeNothingCanBeWritten() {
    refused(
        new WrittenChange("phase/base", "buildPercent", "40"),
        "split on the base phase: 2 of 5 coaches put \"4 weeks\", 2 of 5 coaches put \"6 weeks\"");
    refused(
        new WrittenChange("week/12", "peakWeekPercent", "75"),
        "1 of 5 coaches put \"less\" at week 12, and 80 % have to say the same");
    refused(
        new WrittenChange("phase/taper", "buildPercent", "40"),
        "Nobody marked phase/taper",
        "Maybe phase/build was meant.");
    refused(
        new WrittenChange("week/9/sunday", "buildPercent", "40"),
        "Sunday of week 9 is a single day",
        "stays in the minutes");
  }

  @Test
  void tooFewWhoMarkedSomethingAreNoRule() {
    at.at.answered(
        MEETING, "half-12", List.of(marks("phase/build", "more"), marks("phase/build", "more")));
    assertThatThrownBy(() ->
            new MeetingOffer(at.at.now(), new MeetingRecords(at.at.office.records))
                .template(MEETING, "half-12", List.of(build("buildPercent", "40")), ""))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2 of at least 3 coaches marked something in Half marathon");
  }

  @Test
  void whatATemplateCannotSayIsRefusedInOneSentence() {
    refused("buildPercent", "140", "does not go with it", "140");
    refused("buildPercent", "forty", "\"forty\" is no value of buildPercent", "like \"33\"");
    refused("buildPercent", "33", "buildPercent is 33 already");
    refused("buildPercents", "40", "has no value buildPercents", "taperPercent");
    refused("taperPercent", "60, 70, 40", "the taper rises from 60 to 70 %");
    refused("minWeeks", "20", "does not go with it");
    refused("keyWorkouts/build", "steady", "No quality day can be steady");
    refused("keyWorkouts/build", "none", "No quality day can be none");
    refused("keyWorkouts/build", "tempoo", "No quality day can be tempoo");
    refused("longAimKm", "32 to 29", "does not go with it");
    refused("keyWorkouts/base", "tempo", "has no value keyWorkouts/base");
    assertThatThrownBy(() -> at.offer())
        .hasMessageContaining("Maybe write which value of the template it means");
    assertThatThrownBy(() -> at.offer(build("buildPercent", "40"), build("buildPercent", "41")))
        .hasMessageContaining("buildPercent is written twice");
  }

  @Test
  void whereOnlyOnePlaceWasAgreedOnItNeedNotBeNamed() {
    assertThat(at.offer(new WrittenChange("", "buildPercent", "40")).content())
        .isEqualTo(at.offer(build("buildPercent", "40")).content());
  }

  @Test
  void theBlastRadiusIsEverybodyWhoRunsTheRace() {
    Offer offer = at.offer(build("buildPercent", "50"));
    BlastRadius radius = new BlastRadius(at.at.here);
    BlastRadius.Field field = BlastRadius.field(at.at.here, at.at.office.records);
    Coming coming = Coming.of(offer, at.at.here, field.now());
    Blast blast =
        BlastRadius.told(
            at.at.office.records,
            radius.plan(
                field,
                offer.inShort(),
                coming.after(),
                coming.rules(),
                2,
                new Cancel(),
                done -> {}),
            Office.TODAY);
    assertThat(blast.athletes()).isEqualTo(4);
    assertThat(blast.made()).isEqualTo(2);
    assertThat(blast.affected()).extracting(Blast.Affected::athleteId).contains("mei");
  }

  @Test
  void itCanBeWithdrawnLater() {
    byte[] mei = at.at.line("mei");
    at.inForce(build("taperPercent", "85, 70, 50"));
    assertThat(at.at.line("mei")).isNotEqualTo(mei);
    at.at.office.act(new WithdrawRule(RULE, at.at.here, RuleStep.planning(1, new Cancel())));
    assertThat(at.at.line("mei")).isEqualTo(mei);
    assertThat(at.at.now().rules()).isEqualTo(RunningPack.rules());
  }

  @Test
  void theSameQuestionAskedAgainTakesThePlaceOfTheEarlierRule() {
    at.inForce(build("buildPercent", "50"));
    Offer again = at.offer(build("buildPercent", "45"), build("peakWeekPercent", "75"));
    at.signed(again);
    Done done = at.accept(again);
    assertThat(done.entries()).isNotEmpty();
    assertThat(at.at.now().kept()).containsOnlyKeys(RULE);
    assertThat(marathon().buildPercent()).isEqualTo(45);
    assertThat(marathon().peakWeekPercent()).isEqualTo(75);
    SignedRule signed = RuleBook.of(at.at.now()).rules().getFirst();
    assertThat(signed.sentence())
        .isEqualTo(
            "For the race marathon share of the weeks that build, in %: 45 instead of 33; where the"
                + " peak week stands, in % of the weeks: 75 instead of 70.");
  }

  private Offer another(String meeting, WrittenChange... changes) {
    at.at.open(meeting, "templates");
    return agreed(meeting, MARATHON, changes);
  }

  /** Three who mean the same about the build phase. */
  private Offer agreed(String meeting, String question, WrittenChange... changes) {
    at.at.answered(
        meeting,
        question,
        List.of(
            marks("phase/build", "other"),
            marks("phase/build", "other"),
            marks("phase/build", "other")));
    return new MeetingOffer(at.at.now(), new MeetingRecords(at.at.office.records))
        .template(meeting, question, List.of(changes), "");
  }

  @Test
  void anotherMeetingOnTheSameQuestionTakesItsPlace() {
    at.inForce(build("buildPercent", "50"), build("peakWeekPercent", "75"));
    Offer other = another("june", build("buildPercent", "30"));
    at.signed(other);
    assertThat(at.accept(other).remarks()).contains("It takes the place of the rule " + RULE + ".");
    assertThat(at.at.now().kept()).containsOnlyKeys("tc-june-marathon-16");
    assertThat(marathon().peakWeekPercent()).isEqualTo(70);
  }

  @Test
  void aPlanMadeUnderItIsMadeAgainFromTheArchiveAlone() throws Exception {
    at.inForce(build("keyWorkouts/build", "hills, tempo"));
    RulesHere.archive(at.at.office.workspace, at.at.now());
    at.at
        .office
        .workspace
        .packs()
        .keep(
            RunningPack.rules().packs().getFirst(), PackShelf.files(Path.of("plugins", "running")));
    byte[] line = at.at.line("mei");
    ArchivedRules archive = new ArchivedRules(at.at.office.workspace.packs(), RunningPack.rules());
    RunningRules then = archive.rules("mei", at.at.plan("mei").packs());
    assertThat(new Recompute(then).line(line, List.of())).isEqualTo(line);
  }

  @Test
  void severalValuesComeAndGoInOneStep() throws Exception {
    byte[] before = at.at.line("mei");
    at.inForce(build("keyWorkouts/build", "hills"), build("taperPercent", "90, 30"));
    byte[] mei = at.at.line("mei");
    at.at.office.undo();
    assertThat(at.at.line("mei")).isEqualTo(before);
    at.at.office.redo();
    assertThat(at.at.line("mei")).isEqualTo(mei);
    assertThat(new WhyTree(at.at.plan("mei")).uncovered()).isEmpty();
  }

  @Test
  void rulesOfOtherRacesStandBesideEachOther() {
    at.inForce(build("buildPercent", "50"));
    byte[] mei = at.at.line("mei");
    Offer half = agreed(MEETING, "half-12", build("buildPercent", "20"));
    at.signed(half);
    at.accept(half);
    assertThat(at.at.line("mei")).isEqualTo(mei);
    assertThat(at.at.now().kept()).containsOnlyKeys(RULE, "tc-january-half-12");
  }

  /** Each of its packs is in force by its own; the template of a newer one leaves no room. */
  @Test
  void aChangeForWhichANewerPackHasNoRoomCountsNothingAndIsListed() throws Exception {
    at.inForce(build("minWeeks", "14"));
    RulesHere newer = new RulesHere(running("\"usualWeeks\": 16", "\"usualWeeks\": 12"));
    RulesHere.Standing standing = newer.of(at.at.office.records);
    assertThat(standing.idle()).extracting(PackStatus::id).containsExactly(OwnPack.PREFIX + RULE);
    assertThat(Objects.requireNonNull(standing.idle().getFirst().problem()).message())
        .contains("the template for the race marathon does not go with it");
    assertThat(Objects.requireNonNull(standing.rules().templates().get(Race.MARATHON)).minWeeks())
        .isEqualTo(8);
    RulesHere roomy = new RulesHere(running("\"usualWeeks\": 16", "\"usualWeeks\": 18"));
    assertThat(roomy.of(at.at.office.records).idle()).isEmpty();
  }

  private PackShelf running(String was, String now) throws Exception {
    Path packs = folder.resolve("packs-" + now.hashCode());
    try (Stream<Path> files = Files.walk(Path.of("plugins"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = packs.resolve(Path.of("plugins").relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Path template = packs.resolve("running/templates/marathon.json");
    Files.writeString(template, Files.readString(template).replace(was, now));
    PackHashes.write(packs.resolve("running"));
    return PackShelf.open(packs, CaseRunner.passing());
  }
}
