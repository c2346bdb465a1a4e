package org.liberalparadox.engine.model;

import java.util.List;

/** Numbers of what things cost: budget points and levers. Read as parts of a {@link Model}. */
public interface BudgetNumbers {
    /**
     * pointWeight: national value of one budget point to a state of the reference income; incomeElasticity: by how much of
     * each per cent of income it falls.
     */
    record Budget(
            double pointWeight,
            double referenceIncome,
            double incomeElasticity,
            int monitorCost,
            int maxClauses,
            int maxDuration,
            int maxOpenProposals) {
        /**
         * What a budget point is worth to a state, in points of national value: the same money is worth more to the poor
         * (C20; direction after Layard, Mayraz and Nickell 2008). A committee without an economy counts at the reference.
         *
         * @param income GDP a head in US dollars, or 0 where there is none
         */
        public double pointWorth(double income) {
            return income <= 0 ? pointWeight : pointWeight * StrictMath.pow(referenceIncome / income, incomeElasticity);
        }
    }

    /** Budget cost of each lever at level 0 to 5. */
    record Levers(
            List<Integer> borderCost,
            List<Integer> rightsCost,
            List<Integer> integrationCost,
            List<Integer> fundingCost) {
        /** What a policy costs a round, in budget points. */
        public int cost(Policy policy) {
            return borderCost.get(policy.borderEffort())
                    + rightsCost.get(policy.rightsStandard())
                    + integrationCost.get(policy.integration())
                    + fundingCost.get(policy.hostFunding());
        }
    }

    /**
     * Steps two and three, in budget points a round (F23). bilateral: for each bilateral agreement, paid by its sponsor;
     * membership: for each regime, by every member; founding: political capital, once.
     */
    record Suasion(int bilateral, int membership, int founding) {}
}
