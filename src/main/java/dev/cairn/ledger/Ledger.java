package dev.cairn.ledger;

import dev.cairn.ledger.checkpoint.KeyVault;
import dev.cairn.ledger.checkpoint.SigningKey;
import dev.cairn.ledger.checkpoint.VerifierKey;
import dev.cairn.ledger.tree.Frontier;
import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.tree.Sha256;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Adds entries: gives each its place, time, salt and hashes, and hands it to the store. Every call
 * belongs to a transaction that the caller has begun on the store and ends.
 */
public final class Ledger {
  /** Salts are as long as the hash they hide behind. */
  public static final int SALT = 32;

  private final LedgerStore store;
  private final InstantSource clock;
  private final RandomGenerator chance;
  private final Sha256 sha = new Sha256();

  /**
   * @param chance salts come from it, so it must be strong, such as {@link
   *     java.security.SecureRandom}
   */
  public Ledger(LedgerStore store, InstantSource clock, RandomGenerator chance) {
    this.store = store;
    this.clock = clock;
    this.chance = chance;
  }

  /** Begins an empty ledger: the first entry gives it its id and the key that signs for it. */
  public Receipt open(OpaqueId id, Actor actor, VerifierKey key) {
    if (store.head().size() > 0) {
      throw new IllegalStateException("The ledger has been opened before");
    }
    requireName(key, id);
    Draft opened = new Draft(Kind.OPENED, Subject.ledger(id), KeyPayload.bytes(key));
    return write(Step.of(OpaqueId.random(chance), actor, opened));
  }

  /**
   * Begins a ledger that nobody opened yet, with an id and a key of its own. The key lies safe
   * before the ledger names it; one that was never named is replaced.
   */
  public Optional<Receipt> openIfNew(KeyVault keys, SecureRandom strong, Actor actor) {
    if (store.head().size() > 0) {
      return Optional.empty();
    }
    OpaqueId id = OpaqueId.random(strong);
    SigningKey key = SigningKey.generate(origin(id), strong);
    keys.keep(key);
    return Optional.of(open(id, actor, key.publicKey()));
  }

  /** From this entry on another key signs; see docs/ledger-format.md for who signs the change. */
  public Receipt changeKey(OpaqueId request, Actor actor, VerifierKey key) throws Damage {
    Subject ledger = subject();
    requireName(key, ledger.id());
    return once(Step.of(request, actor, new Draft(Kind.KEY, ledger, KeyPayload.bytes(key))));
  }

  /** Adds the entries of a step, or finds those that the same request brought before. */
  public Receipt append(Step step) {
    for (Draft draft : step.drafts()) {
      if (draft.kind().isOwn()) {
        throw new IllegalArgumentException(
            draft.kind().name() + " is a kind that only the ledger itself writes");
      }
    }
    return once(step);
  }

  /**
   * Erases what earlier entries say about the subject, and says so in an entry that stays.
   *
   * @param payload why, without a word about the person
   */
  public Receipt erase(OpaqueId request, Actor actor, Subject subject, byte[] payload) {
    if (subject.isLedger()) {
      throw new IllegalArgumentException("The ledger's own entries cannot be erased");
    }
    Receipt receipt = once(Step.of(request, actor, new Draft(Kind.ERASED, subject, payload)));
    store.erase(subject, receipt.first().sequence());
    return receipt;
  }

  /** The ledger as the subject of an entry, with its id. */
  public Subject subject() throws Damage {
    StoredEntry first =
        store
            .at(1)
            .orElseThrow(() -> new IllegalStateException("The ledger has not been opened yet"));
    return first.entry().subject();
  }

  private Receipt once(Step step) {
    List<StoredEntry> before = store.ofRequest(step.request());
    return before.isEmpty() ? write(step) : Repeated.receipt(step, before);
  }

  private Receipt write(Step step) {
    Head head = store.head();
    if (head.size() == 0 && !step.drafts().getFirst().kind().equals(Kind.OPENED)) {
      throw new IllegalStateException("The ledger has not been opened yet");
    }
    Instant time = EntryTime.now(clock.instant());
    Frontier edge = head.frontier();
    Hash previous = head.last();
    List<Entry> written = new ArrayList<>();
    for (Draft draft : step.drafts()) {
      byte[] salt = new byte[SALT];
      chance.nextBytes(salt);
      Entry entry =
          new Entry(
              edge.size() + 1,
              time,
              step.actor(),
              draft.kind(),
              draft.subject(),
              step.request(),
              written.size() + 1,
              step.drafts().size(),
              Hash.of(sha.payload(salt, draft.payload())),
              previous);
      byte[] bytes = entry.toBytes();
      byte[] hash = sha.leaf(bytes);
      store.append(entry, new StoredEntry(bytes, hash, salt, draft.payload()));
      edge.add(hash);
      previous = Hash.of(hash);
      written.add(entry);
    }
    store.moveHead(new Head(edge.size(), previous, time, edge.toBytes()));
    return new Receipt(written, false, time.isBefore(head.time()));
  }

  private static void requireName(VerifierKey key, OpaqueId id) {
    if (!key.name().equals(origin(id))) {
      throw new IllegalArgumentException(
          "The key of ledger " + id + " is named " + origin(id) + ", not " + key.name());
    }
  }

  /** How checkpoints and keys name a ledger. */
  public static String origin(OpaqueId id) {
    return "cairn/ledger/" + id.hex();
  }
}
