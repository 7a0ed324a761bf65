package dev.cairn.ledger.verify;

import static dev.cairn.ledger.SampleLedger.ANNA;
import static dev.cairn.ledger.SampleLedger.BEN;
import static dev.cairn.ledger.SampleLedger.KEY;
import static dev.cairn.ledger.SampleLedger.LATER_KEY;
import static dev.cairn.ledger.SampleLedger.draft;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ledger.Head;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.SampleLedger;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.tree.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every way in which a ledger can fail is told from the others, and at the right entry. */
class VerificationTest {
  private final SampleLedger sample = SampleLedger.small();
  private final List<StoredEntry> rows = sample.store.rows;

  private Outcome verify() {
    List<Kept> kept = sample.checkpoints.stream().map(Kept::of).toList();
    return Verification.of(sample.store, kept, sample.store.head()).run(Progress.QUIET);
  }

  private void broken(long sequence, Fault fault, String... words) {
    Outcome outcome = verify();
    assertThat(outcome).isInstanceOf(Outcome.Broken.class);
    Problem problem = ((Outcome.Broken) outcome).problem();
    assertThat(problem.fault()).as(problem.sentence()).isEqualTo(fault);
    assertThat(problem.sequence()).as(problem.sentence()).isEqualTo(sequence);
    assertThat(problem.sentence()).contains(words).endsWith(".");
  }

  private void row(int sequence, byte[] bytes, byte @Nullable [] salt, byte @Nullable [] payload) {
    rows.set(sequence - 1, new StoredEntry(bytes, new Sha256().leaf(bytes), salt, payload));
  }

  /** Changes the text of an entry, and the hash beside it. */
  private void rewrite(int sequence, String was, String is) {
    StoredEntry row = rows.get(sequence - 1);
    String text = new String(row.bytes(), UTF_8);
    assertThat(text).contains(was);
    row(sequence, text.replace(was, is).getBytes(UTF_8), row.salt(), row.payload());
  }

  private void beside(int sequence, byte @Nullable [] salt, byte @Nullable [] payload) {
    StoredEntry row = rows.get(sequence - 1);
    rows.set(sequence - 1, new StoredEntry(row.bytes(), row.hash(), salt, payload));
  }

  @Test
  void anIntactLedger() {
    assertThat(verify()).isEqualTo(new Outcome.Intact(5, sample.store.head().root(), 1, 2, 0));
  }

  @Test
  void anEntryThatWasChanged() {
    byte[] bytes = rows.get(3).bytes();
    bytes[20] ^= 1;
    broken(4, Fault.ENTRY_HASH, "Entry 4 was changed");
  }

  @Test
  void anEntryThatWasChangedTogetherWithItsHash() {
    rewrite(4, "plan.approved", "plan.rejected");
    broken(5, Fault.PREVIOUS, "Entry 5 does not follow the one before it");
  }

  @Test
  void theLastEntryChangedTogetherWithItsHash() {
    rewrite(5, "2026-11-21", "2026-11-22");
    broken(4, Fault.ROOT, "one of the entries 4 to 5", "the checkpoint of 5 entries");
    sample.checkpoints.clear();
    broken(5, Fault.ROOT, "The workspace says its ledger ends with 5 entries");
  }

  @Test
  void anEntryThatIsNotCanonical() {
    rewrite(3, "\"part\":2", "\"part\": 2");
    broken(3, Fault.ENTRY_BYTES, "Entry 3: part is not a whole number");
  }

  @Test
  void anEntryThatIsMissingDoubledOrSwapped() {
    StoredEntry fourth = rows.remove(3);
    broken(4, Fault.SEQUENCE, "Entry 4 is missing: entry 5 stands in its place");
    rows.add(3, fourth);
    rows.add(4, fourth);
    broken(5, Fault.SEQUENCE, "Entry 5 is missing: entry 4 stands in its place");
  }

  @Test
  void aStepThatIsNotWhole() {
    rewrite(3, "\"part\":2", "\"part\":1");
    broken(3, Fault.STEP, "part 1 of 2 of its step and cannot stand behind part 1 of 2");
  }

  @Test
  void aLedgerThatEndsWithinAStep() {
    rows.subList(2, 5).clear();
    sample.checkpoints.clear();
    broken(3, Fault.STEP, "the ledger ends within a step, after part 1 of 2");
  }

  @Test
  void aPayloadOrSaltThatWasChanged() {
    StoredEntry third = rows.get(2);
    beside(3, third.salt(), "{\"name\":\"Eve\"}".getBytes(UTF_8));
    broken(3, Fault.PAYLOAD_HASH, "Entry 3: payload or salt was changed");
    beside(3, new byte[Ledger.SALT], third.payload());
    broken(3, Fault.PAYLOAD_HASH, "do not have the hash it binds");
    beside(3, new byte[5], third.payload());
    broken(3, Fault.PAYLOAD_HASH, "do not have the hash it binds");
  }

  @Test
  void halfOfAnErasure() {
    StoredEntry third = rows.get(2);
    beside(3, null, third.payload());
    broken(3, Fault.SALT_MISSING, "Entry 3 has a payload but no salt");
    beside(3, third.salt(), null);
    broken(3, Fault.PAYLOAD_MISSING, "Entry 3 has a salt but no payload");
  }

  @Test
  void aPayloadThatIsGoneWithoutAnErasure() {
    beside(4, null, null);
    broken(4, Fault.PAYLOAD_MISSING, "no entry says that it was erased");
  }

  @Test
  void anErasureCoversOnlyWhatCameBeforeIt() {
    sample.step(draft("athlete.added", ANNA, "{}"));
    assertThat(verify()).isInstanceOf(Outcome.Intact.class);
    beside(6, null, null);
    broken(6, Fault.PAYLOAD_MISSING, "Entry 6 has lost its payload");
  }

  @Test
  void anErasureThatLeftThePayload() {
    StoredEntry second = rows.get(1);
    SampleLedger whole = new SampleLedger();
    whole.step(
        draft("athlete.added", ANNA, "{\"name\":\"Anna\"}"),
        draft("athlete.added", BEN, "{\"name\":\"Ben\"}"));
    StoredEntry kept = whole.store.rows.get(1);
    assertThat(kept.bytes()).isEqualTo(second.bytes());
    rows.set(1, kept);
    broken(2, Fault.NOT_ERASED, "Entry 2 was erased by entry 5, but its payload is still there");
  }

  @Test
  void aFirstEntryThatDoesNotOpenTheLedger() {
    rewrite(1, "ledger.opened", "ledger.closed");
    broken(1, Fault.OWN_ENTRY, "only the first entry opens the ledger");
  }

  @Test
  void anUnknownEntryOfTheLedgersOwn() {
    rewrite(5, "ledger.erased", "ledger.parsed");
    broken(5, Fault.OWN_ENTRY, "is none of the ledger's own");
  }

  @Test
  void aFirstEntryWithoutAKey() {
    beside(1, null, null);
    broken(1, Fault.OWN_ENTRY, "its payload holds no key of cairn/ledger/");
  }

  @Test
  void historyRewrittenAndHashedAnewIsCaughtByACheckpointKeptElsewhere() {
    Checkpoint old = sample.checkpoints.getFirst();
    SampleLedger rewritten = new SampleLedger();
    rewritten.step(
        draft("athlete.added", ANNA, "{\"name\":\"Anna\"}"),
        draft("athlete.added", BEN, "{\"name\":\"Bengt\"}"));
    rewritten.step(draft("a.b", BEN, "{}"));
    rewritten.checkpoint(KEY);
    List<Kept> own = rewritten.checkpoints.stream().map(Kept::of).toList();

    assertThat(Verification.of(rewritten.store, own).run(Progress.QUIET))
        .isInstanceOf(Outcome.Intact.class);
    Outcome caught =
        Verification.of(rewritten.store, List.of(new Kept("desk.txt", old.toBytes())))
            .run(Progress.QUIET);
    assertThat(caught)
        .isEqualTo(
            new Outcome.Broken(
                new Problem(
                    1,
                    Fault.ROOT,
                    "History was rewritten: one of the entries 1 to 3 is not the one that desk.txt"
                        + " has signed.")));
  }

  @Test
  void aLedgerThatIsShorterThanItsCheckpoint() {
    sample.step(draft("a.b", BEN, "{}"));
    sample.checkpoint(KEY);
    rows.removeLast();
    broken(6, Fault.TRUNCATED, "Entry 6 is missing", "the checkpoint of 6 entries speaks of 6");
  }

  @Test
  void anErasureThatWasCutOff() {
    rows.removeLast();
    broken(2, Fault.PAYLOAD_MISSING, "Entry 2 has lost its payload");
  }

  @Test
  void aCheckpointThatWasChangedOrIsNone() {
    Checkpoint first = sample.checkpoints.getFirst();
    byte[] text = first.toBytes();
    text[text.length - 10] ^= 1;
    sample.checkpoints.set(0, Checkpoint.parse(text).orElseThrow());
    broken(0, Fault.SIGNATURE, "the checkpoint of 3 entries was changed");
    assertThat(
            Verification.of(sample.store, List.of(new Kept("a.txt", new byte[0])))
                .run(Progress.QUIET))
        .isEqualTo(
            new Outcome.Broken(
                new Problem(
                    0, Fault.CHECKPOINT_FORM, "a.txt does not have the form of a checkpoint.")));
  }

  @Test
  void aCheckpointOfAnotherLedger() {
    for (long size : new long[] {3, 500}) {
      sample.checkpoints.set(
          0,
          Checkpoint.sign(
              "cairn/ledger/other", size, Hash.NONE, "2026-01-01T00:00:00.000Z", List.of(KEY)));
      broken(0, Fault.OTHER_LEDGER, "it speaks of cairn/ledger/other, this is cairn/ledger/0001");
    }
  }

  @Test
  void aCheckpointSignedByAStranger() {
    sample.checkpoints.clear();
    sample.checkpoint(LATER_KEY);
    broken(0, Fault.SIGNATURE, "a key this ledger did not know by then");
  }

  @Test
  void aNewKeyTakesOverAndTheOldOneMayWitnessIt() throws Exception {
    sample.ledger.changeKey(
        OpaqueId.random(new Random(1)), SampleLedger.COACH, LATER_KEY.publicKey());
    sample.checkpoint(LATER_KEY, KEY);
    assertThat(verify()).isInstanceOf(Outcome.Intact.class);
    sample.step(draft("a.b", BEN, "{}"));
    sample.checkpoint(LATER_KEY);
    assertThat(verify()).isInstanceOf(Outcome.Intact.class);
    sample.step(draft("a.b", BEN, "{}"));
    sample.checkpoint(KEY);
    broken(0, Fault.SIGNATURE, "is not signed by", "the key in force by then");
  }

  @Test
  void aKeyIsNamedOnce() throws Exception {
    sample.ledger.changeKey(OpaqueId.random(new Random(1)), SampleLedger.COACH, KEY.publicKey());
    broken(6, Fault.OWN_ENTRY, "was named before");
  }

  @Test
  void anEmptyLedger() {
    rows.clear();
    broken(1, Fault.SEQUENCE, "there is no entry at all");
  }

  @Test
  void aClockThatWentBackIsARemarkAndNoFault() {
    sample.now = Instant.parse("2020-01-01T00:00:00Z");
    sample.step(draft("a.b", BEN, "{}"));
    assertThat(((Outcome.Intact) verify()).timeWentBack()).isEqualTo(6);
  }

  @Test
  void tellsHowFarItIsAndStopsWhenAsked() {
    for (int i = 0; i < 600; i++) {
      sample.step(draft("a.b", BEN, "{}"));
    }
    List<Long> told = new ArrayList<>();
    Verification.of(sample.store, List.of())
        .run((done, all) -> {
          assertThat(all).isEqualTo(605);
          return told.add(done);
        });
    assertThat(told).containsExactly(0L, 256L, 512L, 605L);
    assertThat(Verification.of(sample.store, List.of()).run((done, all) -> done < 256))
        .isEqualTo(new Outcome.Cancelled(256));
  }

  @Test
  void aHeadThatKnowsOfMore() {
    sample.checkpoints.clear();
    Head head = sample.store.head();
    sample.step(draft("a.b", BEN, "{}"));
    Head later = sample.store.head();
    rows.removeLast();
    assertThat(verify())
        .isEqualTo(
            new Outcome.Broken(
                new Problem(
                    6, Fault.TRUNCATED, "Entry 6 is missing: the workspace knows of 6 entries.")));
    assertThat(later.size()).isEqualTo(head.size() + 1);
  }
}
