import InkPlan
