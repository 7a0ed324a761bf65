package dev.cairn.ui.handover;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/** The printers that the system has. */
final class SystemPrinter implements dev.cairn.ui.handover.Paper {
  private final Supplier<@Nullable Scene> scene;

  /**
   * @param scene over which the dialogue lies
   */
  SystemPrinter(Supplier<@Nullable Scene> scene) {
    this.scene = scene;
  }

  @Override
  public Outcome print(String name, List<byte[]> pages) {
    PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
    if (job == null) {
      return Outcome.NO_PRINTER;
    }
    job.getJobSettings().setJobName(name);
    PageLayout layout =
        job.getPrinter()
            .createPageLayout(
                Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.HARDWARE_MINIMUM);
    job.getJobSettings().setPageLayout(layout);
    Scene shown = scene.get();
    if (!job.showPrintDialog(shown == null ? null : shown.getWindow())) {
      job.cancelJob();
      return Outcome.LEFT;
    }
    for (byte[] page : pages) {
      ImageView picture = new ImageView(new Image(new ByteArrayInputStream(page)));
      picture.setPreserveRatio(true);
      picture.setFitWidth(layout.getPrintableWidth());
      picture.setFitHeight(layout.getPrintableHeight());
      if (!job.printPage(layout, picture)) {
        job.cancelJob();
        return Outcome.LEFT;
      }
    }
    return job.endJob() ? Outcome.PRINTED : Outcome.LEFT;
  }
}
