package dev.cairn.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.ledger.Actor;
import dev.cairn.ledger.Draft;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.Head;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Receipt;
import dev.cairn.ledger.Step;
import dev.cairn.ledger.Subject;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.SigningKey;
import dev.cairn.store.folder.WorkspaceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A workspace of a test, with a ledger about athletes that nobody knows. */
public final class SampleWorkspace implements AutoCloseable {
  public static final Actor COACH = new Actor.Person(id(1));
  public static final OpaqueId LEDGER = id(2);

  public final WorkspaceFolder folder;
  public final List<String> warnings = new ArrayList<>();
  public final RandomGenerator chance;
  public Instant now = Instant.parse("2026-11-21T16:14:39.123Z");
  public OpenWorkspace open;

  private SampleWorkspace(Path folder, RandomGenerator chance) {
    this.folder = new WorkspaceFolder(folder);
    this.chance = chance;
    this.open = opening().forWriting();
  }

  /** A new workspace whose ledger is opened, or the one that is there. */
  public static SampleWorkspace in(Path folder) {
    return in(folder, new SecureRandom());
  }

  public static SampleWorkspace in(Path folder, RandomGenerator chance) {
    SampleWorkspace sample = new SampleWorkspace(folder, chance);
    sample.openLedger(LEDGER, SigningKey.generate(Ledger.origin(LEDGER), new SecureRandom()));
    return sample;
  }

  /** A new workspace of another ledger. */
  public static SampleWorkspace of(Path folder, OpaqueId ledger) {
    SampleWorkspace sample = new SampleWorkspace(folder, new SecureRandom());
    sample.openLedger(ledger, SigningKey.generate(Ledger.origin(ledger), new SecureRandom()));
    return sample;
  }

  /** A new workspace of somebody who has got hold of the key. */
  public static SampleWorkspace withKey(Path folder, Path key) throws IOException {
    SampleWorkspace sample = new SampleWorkspace(folder, new SecureRandom());
    sample.openLedger(LEDGER, SigningKey.parse(Files.readString(key)).orElseThrow());
    return sample;
  }

  private void openLedger(OpaqueId id, SigningKey key) {
    if (open.readOnlyBecause().isEmpty() && open.entries().head().size() == 0) {
      open.keys().keep(key);
      open.step(() -> ledger().open(id, COACH, key.publicKey()));
    }
  }

  public Opening opening() {
    return new Opening(folder, () -> now, warnings::add);
  }

  public void reopen() {
    open.close();
    open = opening().forWriting();
  }

  public Ledger ledger() {
    return new Ledger(open.entries(), this::tick, chance);
  }

  private Instant tick() {
    now = now.plusMillis(1500);
    return now;
  }

  /** A step with an entry for each athlete. */
  public Receipt add(String kind, String payload, int... athletes) {
    return add(OpaqueId.random(chance), kind, payload, athletes);
  }

  public Receipt add(OpaqueId request, String kind, String payload, int... athletes) {
    List<Draft> drafts = new ArrayList<>();
    for (int athlete : athletes) {
      drafts.add(new Draft(new Kind(kind), athlete(athlete), payload.getBytes(UTF_8)));
    }
    return open.step(() -> ledger().append(new Step(request, COACH, drafts)));
  }

  public Receipt erase(int athlete) {
    return open.step(() ->
        ledger()
            .erase(
                OpaqueId.random(chance),
                COACH,
                athlete(athlete),
                "{\"because\":\"asked\"}".getBytes(UTF_8)));
  }

  public Checkpoint checkpoint() {
    Signer signer = open.keys().signer().orElseThrow();
    return open.step(() -> {
      Head head = open.entries().head();
      Checkpoint made =
          Checkpoint.sign(
              signer.publicKey().name(),
              head.size(),
              head.root(),
              EntryTime.text(now),
              List.of(signer));
      open.checkpoints().keep(made);
      return made;
    });
  }

  public static Subject athlete(int number) {
    return new Subject("athlete", id(1000 + number));
  }

  public static OpaqueId id(long number) {
    return new OpaqueId(String.format("%032x", number));
  }

  /** Text that compresses as a plan does: words that come again with numbers that do not. */
  public static String payload(RandomGenerator chance, int length) {
    StringBuilder text = new StringBuilder("{\"days\":[");
    while (text.length() < length) {
      text.append("{\"distance\":").append(chance.nextInt(30000)).append(",\"why\":\"easy\"},");
    }
    return text.append("0]}").toString();
  }

  @Override
  public void close() {
    open.close();
  }
}
