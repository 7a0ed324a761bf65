package dev.cairn.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.SigningKey;
import dev.cairn.ledger.verify.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that signs is changed, lost, damaged, or not that of the ledger. */
class LedgerKeysTest {
  @TempDir private Path folder = Path.of("");
  private final DiskWorkspaces disk = new DiskWorkspaces();
  private Workspace workspace = new MemoryWorkspace();
  private Office office = new Office();
  private Path file = Path.of("");

  @BeforeEach
  void open() {
    workspace = disk.in(folder);
    office = new Office(workspace).withAlex();
    file = folder.resolve("workspace-0/signing-key.txt");
  }

  @AfterEach
  void close() {
    disk.close();
  }

  private Checkpoint sign() {
    return new SignedHead(workspace).sign(Office.NOW);
  }

  private Done change() {
    return office.desk.changeKey(office.request());
  }

  private void intact(int checkpoints) {
    Outcome outcome = workspace.verify(List.of(), Progress.QUIET);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Intact.class);
    assertThat(((Outcome.Intact) outcome).checkpoints()).isEqualTo(checkpoints);
  }

  @Test
  void theOldKeyHandsOver() throws IOException {
    sign();
    String before = Files.readString(file);
    assertThat(change().remarks()).first().asString().startsWith("The key before signed");
    assertThat(Files.readString(file)).isNotEqualTo(before);
    assertThat(workspace.checkpoints().all().getLast().note().signatures()).hasSize(2);
    office.undo();
    assertThat(sign().note().signatures()).hasSize(1);
    intact(3);
  }

  @Test
  void aLostKeyIsSaidAndReplaced() throws IOException {
    Checkpoint kept = sign();
    Files.delete(file);
    assertThatThrownBy(this::sign)
        .isInstanceOf(Refused.class)
        .hasMessage(
            "The signing key of the workspace is missing, so no checkpoint was signed. Maybe bring"
                + " the key back, or put a new one in force with \"ledger key\".");
    assertThat(change().remarks()).first().asString().startsWith("The key before was not there");
    assertThat(workspace.checkpoints().all().getLast().note().signatures()).hasSize(1);
    sign();
    intact(2);
    assertThat(workspace.checkpoints().all().getFirst().toBytes()).isEqualTo(kept.toBytes());
  }

  @Test
  void aDamagedKeyIsSaid() throws IOException {
    Files.writeString(file, "CAIRN+PRIVATE+KEY");
    assertThatThrownBy(this::sign)
        .hasMessageContaining("is damaged, so no checkpoint was signed.")
        .hasMessageContaining("Maybe move it away and put a new key in force with \"ledger key\".");
    assertThatThrownBy(this::change).hasMessageContaining("is damaged");
    Files.delete(file);
    change();
    intact(1);
  }

  /** As after a backup from before a change of the key. */
  @Test
  void aKeyThatTheLedgerDoesNotNameSignsNothing() {
    String origin = Ledger.origin(office.records.ledger().id());
    SigningKey other = SigningKey.generate(origin, new SecureRandom());
    workspace.keys().keep(other);
    assertThatThrownBy(this::sign)
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("The signing key of the workspace is " + other.publicKey().id())
        .hasMessageContaining("but its ledger names ");
    assertThat(change().remarks()).first().asString().contains("was not there");
    intact(1);
  }

  @Test
  void aChangeThatFailsLeavesTheKeyBefore() throws IOException {
    String before = Files.readString(file);
    assertThatThrownBy(() -> failing().changeKey(office.request()))
        .hasMessageStartingWith("cannot commit");
    assertThat(Files.readString(file)).isEqualTo(before);
    sign();
    intact(1);
  }

  /** Everything is done, and then the transaction does not come to its end. */
  private Desk failing() {
    return new Office(new UncommittedWorkspace(workspace)).desk;
  }
}
