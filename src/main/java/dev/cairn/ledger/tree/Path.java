package dev.cairn.ledger.tree;

import java.util.Iterator;
import java.util.List;

/** The hashes of a proof, taken one after the other; a proof must hold neither more nor fewer. */
final class Path {
  private final Sha256 sha = new Sha256();
  private final Iterator<Hash> rest;
  private boolean tooShort;

  Path(List<Hash> hashes) {
    rest = hashes.iterator();
  }

  byte[] next() {
    if (rest.hasNext()) {
      return rest.next().bytes();
    }
    tooShort = true;
    return Hash.NONE.bytes();
  }

  byte[] over(byte[] left, byte[] right) {
    return sha.node(left, right);
  }

  boolean isUsedUp() {
    return !tooShort && !rest.hasNext();
  }
}
