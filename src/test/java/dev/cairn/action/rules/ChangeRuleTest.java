package dev.cairn.action.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Done;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.kept.Row;
import dev.cairn.action.plan.ArchivedRules;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.plan.Recompute;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Queue;
import dev.cairn.engine.RunningPack;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.Signed;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.trail.Decision;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.Source;
import dev.cairn.trail.StoredPlan;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Decisions about rules, and the plans that follow them. */
class ChangeRuleTest {
  private static final String BOLD = "bold-temperament";

  private final Office office = new Office();
  private final RulesHere here = new RulesHere(RunningPack.shelf());

  private static AthleteFile bold(String id) {
    return Office.athlete(
        "alex", id, "Bold " + id, "\"temperament\": \"normal\"", "\"temperament\": \"bold\"");
  }

  private Office withBoldAndNormal() {
    office.act(new AddAthletes(List.of(bold("bea"), Office.athlete("alex", "ann", "Ann"))));
    office.act(office.all());
    return office;
  }

  private Done act(Proposal proposal) {
    return office.act(ChangeRule.of(proposal, here, 2, new Cancel()));
  }

  private Standing now() {
    return here.of(office.records);
  }

  private Proposal depth(double value) {
    return Proposal.asIs(now().modifier(BOLD)).with(Quantity.CUTBACK_DEPTH, value).because("calm");
  }

  private Proposal off() {
    return Proposal.asIs(now().modifier(BOLD)).switched(false);
  }

  private StoredPlan plan(String id) throws Exception {
    Subject athlete = office.records.athlete(id);
    return office.records.plan(athlete, office.records.current(athlete).orElseThrow().hash());
  }

  private byte[] line(String id) {
    Subject athlete = office.records.athlete(id);
    return office.records.line(athlete, office.records.current(athlete).orElseThrow().hash());
  }

  private static Decision decision(StoredPlan plan, String id) {
    return Objects.requireNonNull(plan.trail().find(id), id);
  }

  @Test
  void aChosenValueIsNamedInThePlansItHasASayInAndInNoOther() throws Exception {
    withBoldAndNormal();
    byte[] before = line("ann");
    act(depth(25));
    assertThat(line("ann")).isEqualTo(before);
    StoredPlan bea = plan("bea");
    assertThat(bea.packs()).extracting(PackRef::id).containsExactly("running", "workspace-" + BOLD);
    Source source = decision(bea, "choice." + BOLD + ".cutbackDepth").source();
    assertThat(source)
        .isEqualTo(
            new Source.CoachRule(
                BOLD + ".cutbackDepth",
                "Bold temperament: depth of a cutback 25 (range 20 to 25), was 22: calm",
                "Maria",
                "2026-11-21"));
    assertThat(decision(bea, "limit.cutbackDepth").value()).isEqualTo("25 %");
    assertThat(decision(bea, "modifier." + BOLD).inputs())
        .anyMatch(input -> input.from().equals("choice." + BOLD + ".cutbackDepth"));
  }

  @Test
  void aModifierThatIsSwitchedOffCountsNoMoreAndIsNamed() throws Exception {
    withBoldAndNormal();
    act(off());
    StoredPlan bea = plan("bea");
    assertThat(bea.trail().find("modifier." + BOLD)).isNull();
    assertThat(decision(bea, "choice." + BOLD + ".off").source())
        .isInstanceOf(Source.CoachRule.class);
    assertThat(decision(bea, "plan.modifiers").inputs())
        .anyMatch(input -> input.value().equals("switched off"));
    assertThat(decision(bea, "limit.hardMinutes").value()).isEqualTo("100 %");
  }

  @Test
  void withNoChoiceLeftEveryPlanHasItsOldBytes() {
    withBoldAndNormal();
    byte[] before = line("bea");
    act(off());
    assertThat(line("bea")).isNotEqualTo(before);
    act(Proposal.asIs(now().modifier(BOLD)).switched(true));
    assertThat(line("bea")).isEqualTo(before);
    assertThat(office.records.records(Thing.RULE)).isEmpty();
    act(depth(25));
    act(depth(22));
    assertThat(line("bea")).isEqualTo(before);
    assertThat(now().rules()).isEqualTo(RunningPack.rules());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void undoingAnyDecisionsBringsBackTheSamePacks(long seed) {
    withBoldAndNormal();
    Random random = new Random(seed);
    List<String> rules = List.of(BOLD, "first-year", "age-50", "heat");
    Deque<Map<String, PackRef>> states = new ArrayDeque<>();
    for (int i = 0; i < 8; i++) {
      Proposal wish = Proposal.asIs(now().modifier(rules.get(random.nextInt(rules.size()))));
      Map<String, PackRef> before = now().rules().own();
      if (!act(random(wish, random)).changedNothing()) {
        states.push(before);
      }
    }
    assertThat(states).hasSizeGreaterThan(3);
    for (Map<String, PackRef> before : states) {
      office.undo();
      assertThat(now().rules().own()).isEqualTo(before);
    }
    assertThat(now().rules()).isEqualTo(RunningPack.rules());
  }

  private Proposal random(Proposal wish, Random random) {
    if (random.nextInt(3) == 0) {
      return wish.switched(!wish.on());
    }
    var effects = now().plain(wish.rule()).effects();
    var effect = effects.get(random.nextInt(effects.size()));
    return wish.with(effect.quantity(), random.nextBoolean() ? effect.low() : effect.high());
  }

  @Test
  void whatWasDecidedIsReplayedFromTheArchiveAlone() throws Exception {
    withBoldAndNormal();
    act(depth(25));
    RulesHere.archive(office.workspace, now());
    archiveRunning();
    byte[] line = line("bea");
    ArchivedRules archive = new ArchivedRules(office.workspace.packs(), RunningPack.rules());
    RunningRules then = archive.rules("bea", plan("bea").packs());
    assertThat(new Recompute(then).line(line, List.of())).isEqualTo(line);
  }

  private void archiveRunning() throws Exception {
    PackRef running = RunningPack.rules().packs().getFirst();
    office.workspace.packs().keep(running, PackShelf.files(Path.of("plugins", "running")));
  }

  @Test
  void laidOutAsAFolderItPassesEveryCheckAndGivesTheSameRules(@TempDir Path shelf)
      throws Exception {
    withBoldAndNormal();
    act(depth(25));
    act(Proposal.asIs(now().modifier("heat")).switched(false));
    for (KeptRule rule : now().kept().values()) {
      lay(shelf.resolve(rule.pack().id()), rule.pack().files());
    }
    lay(shelf.resolve("running"), PackShelf.files(Path.of("plugins", "running")));
    PackShelf opened = PackShelf.open(shelf, CaseRunner.passing());
    assertThat(opened.packs()).allMatch(status -> status.enabled(), "in force");
    assertThat(opened.running().own()).isEqualTo(now().rules().own());
    assertThat(opened.running().modifiers().toString())
        .isEqualTo(now().rules().modifiers().toString());
  }

  private static void lay(Path folder, SortedMap<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  @Test
  void anApprovalFallsOnlyWhereDaysChange() {
    withBoldAndNormal();
    for (String id : List.of("bea", "ann")) {
      office.act(new Approve(id, Look.UNKNOWN, Office.REVIEWING));
    }
    act(off());
    Queue queue = new Queue(office.records);
    assertThat(queue.item("ann").standing()).isEqualTo(dev.cairn.review.Standing.APPROVED);
    assertThat(queue.item("bea").standing()).isEqualTo(dev.cairn.review.Standing.STALE);
    office.undo();
    assertThat(queue.item("bea").standing()).isEqualTo(dev.cairn.review.Standing.APPROVED);
  }

  @Test
  void aValueOutsideTheRangeIsRefusedWithTheRange() {
    withBoldAndNormal();
    String before = office.state();
    assertThatThrownBy(() -> act(depth(26)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("from 20 to 25, not to 26")
        .hasMessageContaining("nothing was changed");
    assertThat(office.state()).isEqualTo(before);
  }

  @Test
  void aCountedValueHasNoHalves() {
    withBoldAndNormal();
    Proposal wish =
        Proposal.asIs(now().modifier("age-50")).with(Quantity.EASY_DAYS_BETWEEN_HARD, 2.5);
    assertThatThrownBy(() -> act(wish)).hasMessageContaining("counted, so 2.5 does not exist");
  }

  @Test
  void aFailingCaseForbidsItAndIsNamed() throws Exception {
    RulesHere failing = new RulesHere(PackShelf.open(Path.of("plugins"), new FailsWithChoices()));
    office.act(new AddAthletes(List.of(bold("bea"))));
    office.act(MakePlans.ofAll(failing.ofPacks().rules(), 1, new Cancel(), done -> {}));
    assertThatThrownBy(() -> office.act(ChangeRule.of(depth(25), failing, 1, new Cancel())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The case alex-half-in-twelve-weeks of the pack running would fail")
        .hasMessageContaining("peakKm is 50, not 55");
    assertThat(office.records.records(Thing.RULE)).isEmpty();
  }

  /** Every plan comes out otherwise as soon as anything is chosen. */
  private static final class FailsWithChoices implements CaseRunner {
    @Override
    public java.util.Optional<String> failure(
        JsonNode athlete, JsonNode expect, RunningRules rules) {
      return rules.own().isEmpty()
          ? java.util.Optional.empty()
          : java.util.Optional.of("peakKm is 50, not 55");
    }

    @Override
    public java.util.Optional<String> failure(JsonNode lift, dev.cairn.pack.StrengthRules rules) {
      return java.util.Optional.empty();
    }
  }

  @Test
  void aDraftPlansNothingAndGoesWithTheDecision() {
    withBoldAndNormal();
    byte[] before = line("bea");
    Proposal thought = depth(25);
    office.act(new DraftRule(thought, here));
    assertThat(line("bea")).isEqualTo(before);
    assertThat(DraftRule.all(office.records)).containsExactly(Map.entry(BOLD, thought));
    act(thought);
    assertThat(DraftRule.all(office.records)).isEmpty();
    office.undo();
    assertThat(DraftRule.all(office.records)).containsKey(BOLD);
    office.act(new DropDraft(BOLD));
    assertThat(DraftRule.all(office.records)).isEmpty();
  }

  @Test
  void theBlastRadiusIsWhatPlanningFromScratchGives() throws Exception {
    List<AthleteFile> files = new ArrayList<>();
    for (String folder :
        List.of("alex", "jonas", "mei", "priya", "tadesse", "rolf", "lucia", "tomasz")) {
      files.add(Office.athlete(folder, folder, folder));
      files.add(
          Office.athlete(
              folder,
              folder + "-bold",
              folder + " bold",
              "\"temperament\":\\s*\"[a-z]*\"",
              "\"temperament\": \"bold\""));
    }
    office.act(new AddAthletes(files));
    office.act(office.all());
    Proposal wish = off().with(Quantity.HARD_MINUTES, 0.8).switched(true);
    Signed maria = new Signed("Maria", Office.TODAY, "");
    BlastRadius radius = new BlastRadius(here);
    BlastRadius.Field field = BlastRadius.field(here, office.records);
    Blast blast =
        BlastRadius.told(
            office.records,
            radius.plan(field, wish, maria, 2, new Cancel(), done -> {}),
            Office.TODAY);
    RunningRules after = here.after(now(), wish, maria).rules();
    int identical = 0;
    SortedMap<String, Boolean> running = new TreeMap<>();
    for (Row row : office.records.athletes()) {
      Subject athlete = Subject.parse(row.text("subject"));
      byte[] input = office.records.input(athlete);
      byte[] then = new Recompute(after).fresh(input);
      byte[] stood = new Recompute(RunningPack.rules()).fresh(input);
      identical += java.util.Arrays.equals(then, stood) ? 1 : 0;
      if (!content(then).equals(content(stood))) {
        running.put(row.text("file_id"), true);
      }
    }
    assertThat(blast.athletes()).isEqualTo(files.size());
    assertThat(blast.identical()).isEqualTo(identical).isGreaterThan(7);
    assertThat(blast.affected().stream().map(Blast.Affected::athleteId).sorted())
        .containsExactlyElementsOf(running.keySet())
        .isNotEmpty();
    assertThat(blast.changed() + blast.reasons()).isEqualTo(blast.made());
    act(wish.because(""));
    assertThat(plan("alex-bold").packs()).hasSize(2);
  }

  private static String content(byte[] line) throws Exception {
    JsonNode root = dev.cairn.json.JsonFile.read(line).root();
    return root.has("weeks") ? dev.cairn.review.PlanContent.of(root) : root.toString();
  }

  @Test
  void aBlastThatIsCancelledSaysSo() {
    withBoldAndNormal();
    Cancel cancel = new Cancel();
    cancel.ask();
    BlastRadius radius = new BlastRadius(here);
    BlastRadius.Field field = BlastRadius.field(here, office.records);
    Signed maria = new Signed("Maria", Office.TODAY, "");
    assertThatThrownBy(() -> radius.plan(field, off(), maria, 1, cancel, done -> {}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Stopped after");
  }
}
