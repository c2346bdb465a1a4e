package org.liberalparadox.ui.table.policy;

import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.ui.text.Words;

/** The four levers of a policy. */
enum LeverName {
    BORDER_EFFORT("borderEffort"),
    RIGHTS_STANDARD("rightsStandard"),
    INTEGRATION("integration"),
    HOST_FUNDING("hostFunding");

    private final String key;

    LeverName(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    String label() {
        return Words.t("policy." + key);
    }

    int of(Policy p) {
        return switch (this) {
            case BORDER_EFFORT -> p.borderEffort();
            case RIGHTS_STANDARD -> p.rightsStandard();
            case INTEGRATION -> p.integration();
            case HOST_FUNDING -> p.hostFunding();
        };
    }

    Policy with(Policy p, int level) {
        return switch (this) {
            case BORDER_EFFORT -> new Policy(level, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate());
            case RIGHTS_STANDARD -> new Policy(p.borderEffort(), level, p.integration(), p.hostFunding(), p.gate());
            case INTEGRATION -> new Policy(p.borderEffort(), p.rightsStandard(), level, p.hostFunding(), p.gate());
            case HOST_FUNDING -> new Policy(p.borderEffort(), p.rightsStandard(), p.integration(), level, p.gate());
        };
    }
}
