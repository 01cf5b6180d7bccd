package org.copydesk.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Opens a repository that is there. The library is loaded here, and not before. */
final class Readable {
  private Readable() {}

  static Repository open(Whereabouts where, Path folder, Map<String, String> environment)
      throws IOException {
    Surroundings.settle();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder()
            .setGitDir(where.git().toFile())
            .setWorkTree(where.top().toFile())
            .setMustExist(true);
    org.eclipse.jgit.lib.Repository git = builder.build();
    Path real = where.top().toRealPath();
    String below = real.relativize(folder).toString().replace('\\', '/');
    return new Repository(
        git, standing(git, where), new Repository.Place(folder, new Below(below), environment));
  }

  private static Standing standing(org.eclipse.jgit.lib.Repository git, Whereabouts where)
      throws IOException {
    Ref head = git.exactRef(Constants.HEAD);
    if (head == null) {
      throw new IOException("its HEAD names neither a branch nor a commit");
    }
    Optional<String> branch =
        head.isSymbolic()
            ? Optional.of(
                org.eclipse.jgit.lib.Repository.shortenRefName(head.getTarget().getName()))
            : Optional.empty();
    return new Standing(
        branch,
        Optional.ofNullable(head.getObjectId()).map(ObjectId::name),
        !git.getObjectDatabase().getShallowCommits().isEmpty(),
        where.linked(),
        where.submodule());
  }
}
