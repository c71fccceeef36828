/** Links that open a telephone's own program with a text in it. Nothing is sent until the person of the desk sends it. @param phone as it is called from anywhere: `+31612345678` */
export const whatsAppLink = (phone: string, text: string): string => `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(text.toWellFormed())}`;
export const smsLink = (phone: string, text: string): string => `sms:${phone}?body=${encodeURIComponent(text.toWellFormed())}`;
