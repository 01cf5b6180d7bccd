/**
 * What authors write in YAML, read with the place of every value: nodes, the keys a mapping may
 * have, the types of their values, and the remarks that reading can make. Nothing of briefings or
 * sites. Start with {@link org.copydesk.briefing.yaml.YamlDocument}.
 */
@NullMarked
package org.copydesk.briefing.yaml;

import org.jspecify.annotations.NullMarked;
