/** Generated: the digest of the law and rules that outbound answers are judged with. */
<<<<<<< HEAD
export const landedRulesHash = '5e6b622f41fce0d8'
=======
export const landedRulesHash = '3d047c98bd35b1cf'
>>>>>>> main
