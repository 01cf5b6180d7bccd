package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import org.copydesk.check.Rule;
import org.junit.jupiter.api.Test;

class RulesTest {
  private final List<String> listed =
      Rules.all().stream().map(rule -> rule.getClass().getSimpleName()).toList();

  @Test
  void everyRuleIsInTheListInOrder() {
    List<String> written =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.copydesk.check.rules")
                .stream()
                .filter(type -> type.isAssignableTo(Rule.class))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    assertEquals(written, listed);
  }

  @Test
  void everyRuleHasAnIdOfItsOwn() {
    List<String> ids = Rules.all().stream().map(Rule::id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals("single-source-claim", new SingleSourceClaim().id());
  }
}
