package dev.cairn.action;

import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.KeyPayload;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.Subject;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.VerifierKey;
import java.util.Optional;

/** The private key that lies beside the ledger, held against the key that the ledger names. */
final class LedgerKeys {
  private static final String WAY_ON =
      " Maybe bring the key back, or put a new one in force with \"ledger key\".";

  private final Workspace workspace;
  private final Subject ledger;

  LedgerKeys(Workspace workspace) {
    this.workspace = workspace;
    this.ledger = new Records(workspace).ledger();
  }

  /** Who signs now, or a refusal that says why nobody can. */
  Signer signer() {
    Signer signer =
        workspace
            .keys()
            .signer()
            .orElseThrow(() ->
                new Refused(
                    "The signing key of the workspace is missing, so no checkpoint was signed."
                        + WAY_ON));
    VerifierKey named = inForce();
    if (!signer.publicKey().equals(named)) {
      throw new Refused(
          "The signing key of the workspace is "
              + signer.publicKey().id()
              + ", but its ledger names "
              + named.id()
              + ", so no checkpoint was signed."
              + WAY_ON);
    }
    return signer;
  }

  /** The private key of the one in force, if it lies here: it hands over to the next. */
  Optional<Signer> handingOver() {
    VerifierKey named = inForce();
    return workspace.keys().signer().filter(signer -> signer.publicKey().equals(named));
  }

  /** The last key that the ledger named. */
  VerifierKey inForce() {
    VerifierKey last = null;
    for (StoredEntry stored : workspace.entries().ofSubject(ledger)) {
      byte[] payload = stored.payload();
      if (payload != null && namesKey(stored)) {
        last = KeyPayload.read(payload).orElse(last);
      }
    }
    if (last == null) {
      throw new Refused("The ledger names no key. Maybe run \"ledger verify\".");
    }
    return last;
  }

  private static boolean namesKey(StoredEntry stored) {
    try {
      Entry entry = stored.entry();
      return entry.kind().equals(Kind.OPENED) || entry.kind().equals(Kind.KEY);
    } catch (Damage damage) {
      throw new Refused(damage.getMessage() + " Nothing was done. Maybe run \"ledger verify\".");
    }
  }
}
