package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.ledger.Content;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Draft;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.Head;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.MemoryStore;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.Receipt;
import dev.cairn.ledger.Step;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Verification;
import dev.cairn.store.entry.EntryTable;
import dev.cairn.store.folder.WorkspaceFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryTableTest {
  @TempDir Path folder;
  private SampleWorkspace workspace;

  @BeforeEach
  void open() {
    workspace = SampleWorkspace.in(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void givesBackWhatItWasGivenByteForByte() throws Damage {
    Random chance = new Random(1);
    List<Integer> lengths = List.of(2, 40, 900, 5_000, 130_000, 1_000_000);
    for (int length : lengths) {
      workspace.add("plan.made", SampleWorkspace.payload(chance, length), length);
    }
    byte[] noise = new byte[70_000];
    chance.nextBytes(noise);
    workspace.add("noise.made", new String(noise, StandardCharsets.UTF_8), 7);
    workspace.reopen();

    MemoryStore memory = new MemoryStore();
    Head head = workspace.open.entries().head();
    for (StoredEntry stored : all()) {
      memory.append(stored.entry(), stored);
    }
    assertThat(memory.size()).isEqualTo(lengths.size() + 2).isEqualTo(head.size());
    assertThat(workspace.open.entries().size()).isEqualTo(head.size());
    assertThat(workspace.open.verify(List.of(), Progress.QUIET))
        .isEqualTo(new Outcome.Intact(head.size(), head.root(), 0, 0, 0));
    assertThat(Verification.of(memory, List.of(), head).run(Progress.QUIET))
        .isInstanceOf(Outcome.Intact.class);
  }

  @Test
  void findsEntriesByRequestInTheirOrder() throws Damage {
    OpaqueId request = SampleWorkspace.id(77);
    Receipt receipt = workspace.add(request, "plan.made", "{}", 3, 1, 2);
    workspace.add("plan.made", "{}", 1);

    List<Entry> found = new ArrayList<>();
    for (StoredEntry stored : workspace.open.entries().ofRequest(request)) {
      found.add(stored.entry());
    }
    assertThat(found).isEqualTo(receipt.entries());
    assertThat(workspace.open.entries().ofRequest(SampleWorkspace.id(78))).isEmpty();
    assertThat(workspace.open.entries().at(3).orElseThrow().entry())
        .isEqualTo(receipt.entries().get(1));
    assertThat(workspace.open.entries().at(99)).isEmpty();
    assertThat(workspace.add(request, "plan.made", "{}", 3, 1, 2).repeated()).isTrue();
    assertThat(workspace.open.entries().size()).isEqualTo(5);
  }

  @Test
  void refusesWhatIsThereAlready() throws Damage {
    Receipt receipt = workspace.add("plan.made", "{}", 1);
    EntryTable entries = workspace.open.entries();
    Entry entry = receipt.first();
    StoredEntry stored = entries.at(2).orElseThrow();

    assertThatThrownBy(() -> append(entry, stored)).hasMessageContaining("ledger_entry.sequence");
    Entry sameHash = at(entry, 3, SampleWorkspace.id(9));
    assertThatThrownBy(() -> append(sameHash, stored))
        .hasMessageContaining("ledger_entry.payload_hash");
    Entry samePart =
        new Entry(
            3,
            entry.time(),
            entry.actor(),
            entry.kind(),
            entry.subject(),
            entry.request(),
            1,
            1,
            entry.previous(),
            entry.previous());
    assertThatThrownBy(() -> append(samePart, stored)).hasMessageContaining("ledger_entry.part");
    assertThat(entries.size()).isEqualTo(2);
  }

  private static Entry at(Entry entry, long sequence, OpaqueId request) {
    return new Entry(
        sequence,
        entry.time(),
        entry.actor(),
        entry.kind(),
        entry.subject(),
        request,
        1,
        1,
        entry.payload(),
        entry.previous());
  }

  private void append(Entry entry, StoredEntry stored) {
    workspace.open.step(() -> {
      workspace.open.entries().append(entry, stored);
      return entry;
    });
  }

  @Test
  void whatFailsLeavesNothing() {
    Head before = workspace.open.entries().head();
    assertThatThrownBy(() ->
            workspace.open.step(() -> {
              workspace
                  .ledger()
                  .append(
                      Step.of(
                          SampleWorkspace.id(5),
                          SampleWorkspace.COACH,
                          new Draft(
                              new Kind("a.b"), SampleWorkspace.athlete(1), new byte[] {'1'})));
              throw new IllegalStateException("stop");
            }))
        .hasMessage("stop");
    assertThat(workspace.open.entries().size()).isEqualTo(before.size());
    assertThat(workspace.open.entries().head().last()).isEqualTo(before.last());
    workspace.add("plan.made", "{}", 1);
    assertThat(workspace.open.entries().size()).isEqualTo(before.size() + 1);
  }

  @Test
  void erasesPayloadAndSaltOfOneSubjectBeforeASequence() throws Damage {
    workspace.add("plan.made", "{}", 1, 2);
    workspace.add("plan.made", "{}", 1);
    workspace.erase(1);
    workspace.add("plan.made", "{\"later\":1}", 1);

    List<StoredEntry> all = all();
    assertThat(all.stream().map(Content::of).map(content -> content instanceof Content.Erased))
        .containsExactly(false, true, false, true, false, false);
    assertThat(all.get(1).salt()).isNull();
    assertThat(workspace.open.verify(List.of(), Progress.QUIET))
        .isInstanceOfSatisfying(
            Outcome.Intact.class, intact -> assertThat(intact.erased()).isEqualTo(2));
  }

  @Test
  void theHeadOfAnEmptyLedgerIsEmpty(@TempDir Path other) {
    try (OpenWorkspace empty =
        new Opening(new WorkspaceFolder(other), () -> workspace.now, workspace.warnings::add)
            .forWriting()) {
      assertThat(empty.entries().head()).isEqualTo(Head.EMPTY);
      assertThat(empty.entries().size()).isZero();
      assertThat(Ledger.origin(SampleWorkspace.LEDGER)).startsWith("cairn/ledger/");
    }
  }

  private List<StoredEntry> all() throws Damage {
    List<StoredEntry> all = new ArrayList<>();
    try (EntryCursor cursor = workspace.open.entries().from(1)) {
      for (StoredEntry stored = cursor.next(); stored != null; stored = cursor.next()) {
        all.add(stored);
      }
    }
    return all;
  }
}
