package dev.cairn.action;

import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Actor;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Receipt;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.SigningKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts a new key in force. Tables show no keys, so there is nothing to project. */
final class KeyChange {
  private static final String FOLLOWED =
      "The key before signed the change, so whoever trusts it can follow.";

  private static final String LOST =
      "The key before was not there to sign the change, so whoever trusts only that one will"
          + " notice. Maybe tell them the new one.";

  private final Workspace workspace;
  private final Ledger ledger;
  private final SecureRandom chance;

  KeyChange(Workspace workspace, Ledger ledger, SecureRandom chance) {
    this.workspace = workspace;
    this.ledger = ledger;
    this.chance = chance;
  }

  /** Inside a step; the file of the key is written last, when nothing else can be refused. */
  Done key(OpaqueId request, OpaqueId who, Instant now) {
    Optional<Signer> old = new LedgerKeys(workspace).handingOver();
    OpaqueId id = new Records(workspace).ledger().id();
    SigningKey fresh = SigningKey.generate(Ledger.origin(id), chance);
    Receipt receipt = named(request, who, fresh);
    new SignedHead(workspace).handOver(now, fresh, old);
    workspace.keys().keep(fresh);
    List<String> remarks = List.of(old.isPresent() ? FOLLOWED : LOST);
    return new Done(request, Kind.KEY, receipt.entries(), false, receipt.clockWentBack(), remarks);
  }

  private Receipt named(OpaqueId request, OpaqueId who, SigningKey fresh) {
    try {
      return ledger.changeKey(request, new Actor.Person(who), fresh.publicKey());
    } catch (Damage damage) {
      throw new Refused(damage.getMessage() + " Nothing was changed. Maybe run \"ledger verify\".");
    }
  }
}
