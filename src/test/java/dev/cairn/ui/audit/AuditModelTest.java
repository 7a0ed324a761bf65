package dev.cairn.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Refused;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.action.audit.Finding;
import dev.cairn.action.verdict.AddNote;
import dev.cairn.ledger.verify.Fault;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.office.Checked;
import dev.cairn.ui.office.EntryCase;
import dev.cairn.ui.office.LedgerEntry;
import dev.cairn.ui.office.PlanPair;
import dev.cairn.ui.office.PlanReplay;
import dev.cairn.ui.text.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditModelTest {
  @TempDir Path folder;
  private Auditing audit = none();

  @SuppressWarnings("NullAway")
  private static Auditing none() {
    return null;
  }

  @BeforeEach
  void open() {
    audit = new Auditing(folder.resolve("workspace"));
    audit.model.start();
  }

  @AfterEach
  void close() {
    audit.close();
  }

  private List<String> lines() {
    LedgerRows rows = audit.model.rows().get();
    return IntStream.range(0, rows.size())
        .mapToObj(i -> Objects.requireNonNull(rows.get(i).entry()))
        .map(entry -> EntryWords.about(entry.about()) + ": " + EntryWords.decided(entry))
        .toList();
  }

  private Archive.Found found() {
    return Objects.requireNonNull(audit.model.found().get());
  }

  private EntryCase open(long number) {
    audit.model.select(number);
    return Objects.requireNonNull(audit.model.open().get());
  }

  private Finding finding() {
    audit.model.checking().verify();
    return Objects.requireNonNull(audit.model.checking().last().get()).finding().orElseThrow();
  }

  @Test
  void entriesAreToldInWordsTheNewestFirst() {
    assertThat(lines())
        .startsWith(
            "Alex, 32: Plan v2, 84 days, 136 decisions",
            "Alex, 32: sleep hours 7.5 → 5.5",
            "Alex, 32: Approved plan v1")
        .contains("Mei, 35: Taken in", "ledger: Ledger opened with its first key")
        .endsWith("ledger: Ledger opened with its first key");
    assertThat(found().all()).isEqualTo(lines().size());
  }

  @Test
  void everyFilterNarrowsAndSaysHowMany() {
    Filter all = Filter.NONE;
    audit.model.filter(all.withText("alex"));
    assertThat(lines()).isNotEmpty().allMatch(line -> line.startsWith("Alex"));
    audit.model.filter(all.withText("alex").withType(Optional.of(EntryType.VERDICT)));
    assertThat(lines()).containsExactly("Alex, 32: Approved plan v1");
    audit.model.filter(all.withOrigin(Optional.of(Origin.PLANNER)));
    assertThat(lines()).hasSize(3).allMatch(line -> line.contains("Plan v"));
    audit.model.filter(all.withText("verdict"));
    assertThat(lines()).containsExactly("Alex, 32: Approved plan v1");
    LocalDate today = audit.model.today();
    audit.model.filter(all.withSpan(new Span(today, today)));
    assertThat(lines()).hasSize((int) found().all());
    audit.model.filter(all.withSpan(new Span(null, today.minusDays(1))));
    assertThat(lines()).isEmpty();
    String maria =
        found().actors().stream()
            .filter(one -> one.name().equals("Maria"))
            .findFirst()
            .orElseThrow()
            .actor();
    audit.model.filter(all.withActor(maria));
    assertThat(lines()).isNotEmpty().noneMatch(line -> line.contains("Ledger opened"));
    audit.model.filter(
        all.withType(Optional.of(EntryType.RULE)).withOrigin(Optional.of(Origin.COACH)));
    assertThat(lines()).isEmpty();
  }

  @Test
  void spansAreReadAsTheyAreTyped() {
    assertThat(Span.between("2026-11-01", "")).contains(new Span(LocalDate.of(2026, 11, 1), null));
    assertThat(Span.between("", "")).contains(Span.ALL);
    assertThat(Span.between("yesterday", "")).isEmpty();
  }

  @Test
  void aPlanIsMadeAgainToTheByte() {
    open(audit.newest("plan.made"));
    audit.model.replay();
    PlanReplay replay = Objects.requireNonNull(audit.model.replayed().get());
    assertThat(replay.same()).isTrue();
    assertThat(replay.storedHash()).isEqualTo(replay.madeHash()).hasSize(64);
    assertThat(replay.explained()).isEqualTo(replay.values()).isEqualTo(96);
    assertThat(replay.sources().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(136);
  }

  @Test
  void whatBroughtNoPlanSaysSo() {
    open(audit.newest("plan.approved"));
    assertThat(audit.model.canReplay()).isFalse();
    audit.model.replay();
    assertThat(audit.model.problem().get()).contains("brought no plan");
  }

  @Test
  void twoPlansAreComparedByThemselves() {
    open(audit.newest("plan.made"));
    PlanPair pair = Objects.requireNonNull(audit.model.pair().get());
    assertThat(pair.was().number()).isEqualTo(1);
    assertThat(pair.is().number()).isEqualTo(2);
    assertThat(pair.first().orElseThrow().member()).isNotEmpty();
    assertThat(
            new dev.cairn.ui.compare.CompareModel(pair.before(), pair.after())
                .first(Units.KM_KG)
                .orElseThrow())
        .startsWith("W2 total 43.5 → 42.5: ");
  }

  @Test
  void beforeAndAfterAreToldMemberByMember() {
    EntryCase told = open(audit.newest("athlete.changed"));
    assertThat(told.changes()).hasSize(1);
    assertThat(EntryWords.change(told.changes().getFirst())).isEqualTo("sleep hours 7.5 → 5.5");
    assertThat(told.payload().orElseThrow()).startsWith("{\"after\":{\"age\":32");
    assertThat(told.entry()).startsWith("{\"actor\":\"person:");
  }

  @Test
  void whereAPlanComesFromStaysSealedUntilTheVerdict() {
    LedgerRows rows = audit.model.rows().get();
    for (int i = 0; i < rows.size(); i++) {
      LedgerEntry entry = Objects.requireNonNull(rows.get(i).entry());
      if (entry.told().thing().equals("sample")) {
        boolean judged = entry.about().id().equals("alex");
        assertThat(entry.sealed()).as(entry.about().name()).isEqualTo(!judged);
        EntryCase whole = open(entry.sequence());
        assertThat(whole.payload().isPresent()).isEqualTo(judged);
        assertThat(whole.changes().isEmpty()).isEqualTo(!judged);
      }
    }
  }

  @Test
  void whatWasErasedIsSaidToBe() {
    long added = audit.oldest("athlete.added");
    audit.office.act(new EraseAthlete("alex"));
    audit.model.refresh();
    EntryCase gone = open(added);
    assertThat(gone.payload()).isEmpty();
    assertThat(EntryWords.decided(gone.line())).isEqualTo("What it said was erased");
    assertThat(gone.line().line().hash()).hasSize(64);
    assertThat(String.join("\n", lines())).doesNotContain("Alex");
    audit.model.checking().verify();
    assertThat(Objects.requireNonNull(audit.model.checking().last().get()).outcome())
        .isInstanceOf(Outcome.Intact.class);
  }

  @Test
  void aSoundLedgerIsVerifiedWithItsKeyAndHead() {
    audit.model.checking().verify();
    Checked checked = Objects.requireNonNull(audit.model.checking().last().get());
    assertThat(checked.outcome())
        .isInstanceOfSatisfying(
            Outcome.Intact.class, intact -> assertThat(intact.entries()).isEqualTo(found().all()));
    assertThat(checked.key()).hasSize(8);
    assertThat(checked.head()).isEqualTo(open(found().all()).line().line().hash());
    assertThat(audit.office.readOnlyBecause()).isEmpty();
  }

  @Test
  void aBrokenLedgerNamesEntryFieldAndWhatCannotBeTrustedAndIsOnlyRead() {
    long sequence = audit.newest("plan.approved");
    audit.tamper(
        "UPDATE ledger_entry SET entry = CAST(replace(CAST(entry AS TEXT), 'plan.approved',"
            + " 'plan.rejected') AS BLOB) WHERE sequence = ?",
        sequence);
    Finding finding = finding();
    assertThat(finding.problem().fault()).isEqualTo(Fault.ENTRY_HASH);
    assertThat(finding.problem().sequence()).isEqualTo(sequence);
    assertThat(finding.field())
        .isEqualTo(new Finding.Field("kind", "plan.rejected", "plan.approved"));
    assertThat(finding.holding()).isEqualTo(sequence - 1);
    assertThat(finding.untrusted()).isEqualTo(found().all() - sequence + 1);
    assertThat(finding.stored()).isNotEqualTo(finding.computed());
    assertThat(audit.office.readOnlyBecause()).contains(finding.problem().sentence());
    assertThatThrownBy(() -> audit.office.act(new AddNote("mei", "", "seen", false)))
        .isInstanceOf(Refused.class);
    audit.model.refresh();
    assertThat(lines()).as("it can still be read").isNotEmpty();
    assertThat(audit.model.readOnly().get()).contains("Entry " + sequence);
  }

  @Test
  void aLedgerThatIsWholeAgainMayBeWritten() {
    long sequence = audit.newest("plan.approved");
    String change =
        "UPDATE ledger_entry SET entry = CAST(replace(CAST(entry AS TEXT), '%s', '%s') AS BLOB)"
            + " WHERE sequence = ?";
    audit.tamper(change.formatted("plan.approved", "plan.rejected"), sequence);
    finding();
    audit.tamper(change.formatted("plan.rejected", "plan.approved"), sequence);
    audit.model.checking().verify();
    assertThat(audit.office.readOnlyBecause()).isEmpty();
  }

  @Test
  void aPayloadWithOtherBitsNamesItsEntry() {
    long sequence = audit.newest("plan.made");
    audit.tamper(
        "UPDATE ledger_payload SET payload = CAST(substr(payload, 1, 40) || x'00' ||"
            + " substr(payload, 42) AS BLOB) WHERE sequence = ?",
        sequence);
    Finding finding = finding();
    assertThat(finding.problem().sequence()).isEqualTo(sequence);
    assertThat(finding.field().name()).isEqualTo("payload");
    audit.model.select(0);
    assertThat(open(sequence).payload()).isEmpty();
  }

  @Test
  void aFigureThatSomebodyWroteAnewIsHeldAgainstWhatWasKeptOnceMore() {
    long sequence = audit.newest("athlete.changed");
    String said = open(sequence).payload().orElseThrow();
    byte[] other =
        said.replaceFirst("\"sleepHours\":5.5", "\"sleepHours\":9.5")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(other);
    audit.tamper(
        "UPDATE ledger_payload SET payload = ?, size = ?, check_sum = ? WHERE sequence = ?",
        other,
        (long) other.length,
        sum.getValue(),
        sequence);
    Finding finding = finding();
    assertThat(finding.problem().fault()).isEqualTo(Fault.PAYLOAD_HASH);
    assertThat(finding.field()).isEqualTo(new Finding.Field("snapshot.sleepHours", "9.5", "5.5"));
    Path file = folder.resolve("finding.txt");
    audit.model.leaving().finding(finding, file);
    assertThat(file).content().contains("snapshot.sleepHours", "there now       9.5");
  }

  @Test
  void aHashThatWasChangedIsToldFromBytesThatWere() {
    long sequence = audit.newest("plan.approved");
    audit.tamper(
        "UPDATE ledger_entry SET hash = x'" + "ab".repeat(32) + "' WHERE sequence = ?", sequence);
    Finding finding = finding();
    assertThat(finding.problem().sequence()).isEqualTo(sequence);
    assertThat(finding.field().name()).isEqualTo("hash");
  }

  @Test
  void whatIsListedLeavesAsOneFile() throws IOException {
    audit.model.filter(Filter.NONE.withText("mei"));
    int listed = lines().size();
    Path jsonl = folder.resolve("entries.jsonl");
    audit.model.leaving().export(Archive.Form.JSONL, found().numbers(), jsonl);
    assertThat(Files.readAllLines(jsonl))
        .hasSize(listed)
        .allMatch(
            line -> line.startsWith("{\"entry\":{\"actor\":") && line.contains("\"payload\":{"));
    Path csv = folder.resolve("entries.csv");
    audit.model.leaving().export(Archive.Form.CSV, found().numbers(), csv);
    assertThat(Files.readAllLines(csv)).hasSize(listed + 1);
    assertThat(audit.model.leaving().said().get())
        .contains(listed + " entries")
        .contains("entries.csv");
  }

  @Test
  void whatIsStoppedLeavesNoHalfFile() throws IOException {
    Path csv = folder.resolve("kept.csv");
    Files.writeString(csv, "as it was");
    boolean whole =
        audit.archive.export(Archive.Form.CSV, found().numbers(), csv, (done, all) -> false);
    assertThat(whole).isFalse();
    assertThat(csv).hasContent("as it was");
    Path ledger = folder.resolve("ledger");
    assertThat(
            audit.archive.export(Archive.Form.FOLDER, new long[0], ledger, (done, all) -> done < 3))
        .isFalse();
    assertThat(ledger).doesNotExist();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenSaysSo() {
    audit
        .model
        .leaving()
        .export(Archive.Form.CSV, found().numbers(), folder.resolve("nowhere/entries.csv"));
    assertThat(audit.model.problem().get()).contains("its folder does not exist");
  }

  @Test
  void aCheckpointThatWasKeptAgreesUntilHistoryIsWrittenAnew() {
    Path kept = folder.resolve("checkpoint.txt");
    audit.model.leaving().checkpoint(kept, made -> {});
    assertThat(audit.model.leaving().said().get()).contains("Keep it where nobody can change it");
    audit.model.checking().against(kept);
    Checked checked = Objects.requireNonNull(audit.model.checking().last().get());
    assertThat(checked.outcome()).isInstanceOf(Outcome.Intact.class);
    assertThat(checked.against()).isEqualTo("checkpoint.txt");
    try (Auditing other = new Auditing(folder.resolve("other"))) {
      other.model.checking().against(kept);
      assertThat(other.model.problem().get()).contains("nothing of this ledger");
      assertThat(other.office.readOnlyBecause()).as("the ledger is sound").isEmpty();
    }
  }

  @Test
  void anEntryIsProvenToWhoeverHasTheKey() throws IOException {
    Path file = folder.resolve("entry.tlog-proof");
    audit.model.leaving().proof(3, file);
    var proof =
        dev.cairn.ledger.checkpoint.EntryProof.parse(Files.readAllBytes(file)).orElseThrow();
    assertThat(new String(proof.entry(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(open(3).entry());
    assertThat(proof.inclusion().index()).isEqualTo(2);
  }
}
