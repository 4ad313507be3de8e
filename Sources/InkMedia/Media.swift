import InkTime
