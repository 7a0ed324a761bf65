/** The Merkle tree of RFC 9162 over the entries: roots, and proofs that a stranger can check. */
@NullMarked
package dev.cairn.ledger.tree;

import org.jspecify.annotations.NullMarked;
