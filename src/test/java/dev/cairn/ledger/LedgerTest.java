package dev.cairn.ledger;

import static dev.cairn.ledger.SampleLedger.ANNA;
import static dev.cairn.ledger.SampleLedger.BEN;
import static dev.cairn.ledger.SampleLedger.COACH;
import static dev.cairn.ledger.SampleLedger.draft;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.tree.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private final SampleLedger sample = new SampleLedger();

  private Step step(OpaqueId request, Draft... drafts) {
    return new Step(request, COACH, List.of(drafts));
  }

  @Test
  void everyEntryNamesTheOneBeforeAndItsPayload() throws Damage {
    sample.step(draft("athlete.added", ANNA, "{}"), draft("athlete.added", BEN, "{}"));

    List<StoredEntry> rows = sample.store.rows;
    Sha256 sha = new Sha256();
    Hash previous = Hash.NONE;
    for (StoredEntry row : rows) {
      assertThat(row.entry().previous()).isEqualTo(previous);
      assertThat(row.entry().payload()).isEqualTo(bound(row));
      assertThat(row.hash()).isEqualTo(sha.leaf(row.bytes()));
      previous = Hash.of(row.hash());
    }
    assertThat(rows.get(1).entry().payload()).isNotEqualTo(rows.get(2).entry().payload());
    assertThat(sample.store.head().size()).isEqualTo(3);
    assertThat(sample.store.head().last()).isEqualTo(previous);
  }

  private static Hash bound(StoredEntry row) {
    return Hash.of(
        new Sha256()
            .payload(Objects.requireNonNull(row.salt()), Objects.requireNonNull(row.payload())));
  }

  @Test
  void aRequestThatComesAgainActsOnce() throws Damage {
    Step step = step(OpaqueId.random(sample.chance), draft("athlete.added", ANNA, "{}"));
    Receipt first = sample.ledger.append(step);
    Receipt again = sample.ledger.append(step);

    assertThat(first.repeated()).isFalse();
    assertThat(again.repeated()).isTrue();
    assertThat(again.entries()).isEqualTo(first.entries());
    assertThat(sample.store.size()).isEqualTo(2);
  }

  @Test
  void aRequestThatComesAgainAsSomethingElseIsRefused() {
    OpaqueId request = OpaqueId.random(sample.chance);
    sample.ledger.append(step(request, draft("athlete.added", ANNA, "{}")));
    for (Step other :
        List.of(
            step(request, draft("athlete.moved", ANNA, "{}")),
            step(request, draft("athlete.added", BEN, "{}")),
            step(request, draft("athlete.added", ANNA, "{\"a\":1}")),
            step(request, draft("athlete.added", ANNA, "{}"), draft("a.b", ANNA, "{}")))) {
      assertThatThrownBy(() -> sample.ledger.append(other))
          .hasMessage("Request " + request + " was carried out before as something else");
    }
  }

  @Test
  void erasingTakesPayloadAndSaltOfWhatCameBeforeAndSaysSo() throws Damage {
    sample.step(draft("athlete.added", ANNA, "{}"), draft("athlete.added", BEN, "{}"));
    OpaqueId request = OpaqueId.random(sample.chance);
    byte[] why = "{}".getBytes(UTF_8);
    sample.ledger.erase(request, COACH, ANNA, why);

    List<StoredEntry> rows = sample.store.rows;
    assertThat(Content.of(rows.get(1))).isEqualTo(new Content.Erased());
    assertThat(rows.get(1).salt()).isNull();
    assertThat(Content.of(rows.get(2))).isInstanceOf(Content.Present.class);
    assertThat(rows.get(3).entry().kind()).isEqualTo(Kind.ERASED);
    assertThat(Content.of(rows.get(3))).isInstanceOf(Content.Present.class);

    assertThat(sample.ledger.erase(request, COACH, ANNA, why).repeated()).isTrue();
    assertThat(sample.store.size()).isEqualTo(4);
  }

  /** Without the salt a guess cannot be tried: the same payload has another hash every time. */
  @Test
  void whatWasErasedCannotBeGuessedBack() throws Damage {
    sample.step(draft("athlete.added", ANNA, "{\"name\":\"Anna\"}"));
    sample.erase(ANNA);

    Hash bound = sample.store.rows.get(1).entry().payload();
    byte[] guess = "{\"name\":\"Anna\"}".getBytes(UTF_8);
    Sha256 sha = new Sha256();
    assertThat(Hash.of(sha.plain(guess))).isNotEqualTo(bound);
    assertThat(Hash.of(sha.leaf(guess))).isNotEqualTo(bound);
    assertThat(Hash.of(sha.payload(new byte[Ledger.SALT], guess))).isNotEqualTo(bound);
    assertThat(new String(sample.store.rows.get(1).bytes(), UTF_8)).doesNotContain("Anna");
  }

  @Test
  void theLedgersOwnKindsAreItsOwn() {
    assertThatThrownBy(() -> sample.step(draft("ledger.erased", ANNA, "{}")))
        .hasMessage("ledger.erased is a kind that only the ledger itself writes");
    assertThatThrownBy(() -> sample.erase(Subject.ledger(SampleLedger.ID)))
        .hasMessage("The ledger's own entries cannot be erased");
  }

  @Test
  void isOpenedOnceAndFirst() {
    Ledger closed = new Ledger(new MemoryStore(), () -> Instant.EPOCH, sample.chance);
    assertThatThrownBy(() -> closed.append(step(SampleLedger.ID, draft("a.b", ANNA, "{}"))))
        .hasMessage("The ledger has not been opened yet");
    assertThatThrownBy(
            () -> sample.ledger.open(SampleLedger.ID, COACH, SampleLedger.KEY.publicKey()))
        .hasMessage("The ledger has been opened before");
    assertThatThrownBy(() -> closed.open(BEN.id(), COACH, SampleLedger.KEY.publicKey()))
        .hasMessageStartingWith("The key of ledger " + BEN.id() + " is named");
  }

  @Test
  void aClockThatWasSetBackIsToldAndWrittenAsItIs() {
    assertThat(sample.step(draft("a.b", ANNA, "{}")).clockWentBack()).isFalse();
    sample.now = Instant.parse("2020-01-01T00:00:00.0005Z");
    Receipt receipt = sample.step(draft("a.b", ANNA, "{}"));
    assertThat(receipt.clockWentBack()).isTrue();
    assertThat(receipt.first().time()).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
  }

  @Test
  void aPayloadThatNobodyWouldReadIsRefused() {
    byte[] large = new byte[Draft.LARGEST_PAYLOAD + 1];
    assertThatThrownBy(() -> new Draft(new Kind("plan.made"), ANNA, large))
        .hasMessage(
            "The payload of a plan.made has 16777217 bytes, more than 16 MiB, and would never be"
                + " read again");
    assertThatThrownBy(() -> new Step(SampleLedger.ID, COACH, List.of()))
        .hasMessage("A step has 1 to 1,000,000 entries, not 0");
  }

  @Test
  void replayHandsEveryEntryToEveryProjectorInOrder() throws Damage {
    SampleLedger small = SampleLedger.small();
    List<String> seen = new ArrayList<>();
    Projector projector =
        new Projector() {
          @Override
          public void begin() {
            seen.add("begin");
          }

          @Override
          public void apply(Entry entry, Content content) {
            String what =
                switch (content) {
                  case Content.Present present -> new String(present.payload(), UTF_8);
                  case Content.Erased erased -> "erased";
                };
            seen.add(entry.sequence() + " " + entry.kind().name() + " " + what);
          }

          @Override
          public void end() {
            seen.add("end");
          }
        };

    assertThat(Replay.run(small.store, List.of(projector), Progress.QUIET)).isTrue();
    assertThat(seen.subList(2, 7))
        .containsExactly(
            "2 athlete.added erased",
            "3 athlete.added {\"name\":\"Ben\"}",
            "4 plan.approved {\"plan\":\"5e1f\",\"seconds\":48}",
            "5 ledger.erased {\"because\":\"asked\"}",
            "end");
    assertThat(Replay.run(small.store, List.of(projector), (done, all) -> false)).isFalse();
    assertThat(seen.getLast()).isEqualTo("begin");
  }
}
