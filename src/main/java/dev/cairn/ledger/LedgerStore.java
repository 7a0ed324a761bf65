package dev.cairn.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what the ledger gives it, byte for byte. Every call happens inside the transaction of the
 * caller and is undone with it, so the ledger itself remembers nothing between calls.
 */
public interface LedgerStore extends LedgerEntries {
  /** {@link Head#EMPTY} for a ledger nobody opened yet. */
  Head head();

  /** The entries a request brought, in order; none if it never did. */
  List<StoredEntry> ofRequest(OpaqueId request);

  /** The entries about a subject, in order; none if there never was one. */
  List<StoredEntry> ofSubject(Subject subject);

  Optional<StoredEntry> at(long sequence);

  /**
   * Adds an entry behind the last. The store may keep the parts of {@code entry} in columns of
   * their own; they are projections, the bytes are the truth. A sequence, a payload hash, or a part
   * of a request that is there already must be refused.
   */
  void append(Entry entry, StoredEntry stored);

  void moveHead(Head head);

  /**
   * Removes salt and payload of every entry of the subject before this sequence, so that no page,
   * journal or free space of the file holds them once the transaction is done.
   *
   * @return how many entries lost theirs now
   */
  long erase(Subject subject, long before);
}
