package org.copydesk.publish;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.copydesk.publish.tree.Output;
import org.copydesk.publish.tree.Workroom;
import org.copydesk.text.CannotGoOn;

/**
 * The workroom of one build, entered when it is first needed and held to the end: a build that has
 * nothing to look at and nothing to write leaves the disk alone.
 */
final class Door implements AutoCloseable {
  private final Output output;
  private Optional<Workroom> room = Optional.empty();
  private CompletableFuture<Void> look = CompletableFuture.completedFuture(null);

  Door(Output output) {
    this.output = output;
  }

  /**
   * @throws CannotGoOn when another build is at work there, or the disk refuses
   */
  Workroom enter() throws CannotGoOn {
    if (room.isEmpty()) {
      room = Optional.of(Workroom.open(output));
    }
    return room.get();
  }

  /** Has the site looked at while other work goes on. */
  void lookAhead() throws CannotGoOn {
    Workroom entered = enter();
    look =
        CompletableFuture.runAsync(
            () -> {
              try {
                entered.look();
              } catch (CannotGoOn refused) {
                // Whoever needs it will ask again, and be told.
              }
            });
  }

  @Override
  public void close() {
    look.join();
    room.ifPresent(Workroom::close);
  }
}
