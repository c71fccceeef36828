import {
  Baby, BookOpen, Briefcase, CalendarDays, ChefHat, Clock, DoorOpen, FileText, GraduationCap, HandCoins, HandHelping, HeartHandshake, Heater, House, HousePlug, IdCard, Info, Landmark,
  Languages, LifeBuoy, Lightbulb, MailOpen, MapPin, Megaphone, MessagesSquare, Music, Newspaper, Pencil, Phone, PlugZap, ReceiptEuro, Scale, Search, ShowerHead, Stethoscope, Thermometer,
  ToyBrick, Truck, Users, Utensils, Wind,
} from 'lucide-static';
import type { Icon } from '../../../../content/codes/icons.ts';
import { Markup } from '../../../signup/admin/pages/markup.ts';

const drawings: Readonly<Record<Icon, string>> = {
  'receipt-euro': ReceiptEuro, 'life-buoy': LifeBuoy, 'hand-coins': HandCoins, house: House, 'plug-zap': PlugZap, landmark: Landmark, stethoscope: Stethoscope, briefcase: Briefcase,
  'id-card': IdCard, scale: Scale, 'mail-open': MailOpen, 'graduation-cap': GraduationCap, users: Users, utensils: Utensils, 'toy-brick': ToyBrick, 'messages-square': MessagesSquare,
  'book-open': BookOpen, newspaper: Newspaper, 'map-pin': MapPin, 'calendar-days': CalendarDays, clock: Clock, languages: Languages, 'hand-helping': HandHelping, 'house-plug': HousePlug,
  pencil: Pencil, search: Search, 'chef-hat': ChefHat, truck: Truck, 'heart-handshake': HeartHandshake, megaphone: Megaphone, thermometer: Thermometer, 'door-open': DoorOpen,
  heater: Heater, wind: Wind, 'shower-head': ShowerHead, lightbulb: Lightbulb, phone: Phone, info: Info, music: Music, baby: Baby, 'file-text': FileText,
};

/** The drawing of an icon, as the site shows it; the words beside it say the same. */
export const iconMarkup = (icon: Icon): Markup => new Markup(drawings[icon].replace(/<!--.*?-->\s*/s, '').replace('<svg', '<svg aria-hidden="true"').replace(/\s*\n\s*/g, ' '));
